const PLANNABLE = new Set(
  (
    'meeting meetings vote votes election elections hearing hearings summit talks game games match session sessions debate ' +
    'debates speech visit trial deadline referendum ceremony conference trip race final finals concert launch auction ' +
    'parade march rally protest protests strike inauguration ballot run runoff polls primary caucuses event gathering funeral'
  ).split(' '),
)

/** A kind of event that has its date before it comes: "Friday's debate" may be past or ahead. */
export const isPlannable = (noun: string | undefined): boolean => PLANNABLE.has(noun ?? '')
