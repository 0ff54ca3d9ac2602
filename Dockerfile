# syntax=docker/dockerfile:1

# Packages by themselves: what npm leaves behind stays in this stage. The runtime is the image's own, so the package `node`
# (optional) is left out.
FROM node:26-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund

FROM node:26-slim
# No secret is here or in any layer: tokens come from the environment when it runs.
ENV NODE_ENV=production \
    DATELINE_DB=file:/data/dateline.db \
    DATELINE_HTTP_PORT=9090
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE ./
COPY briefings briefings
COPY commands commands
COPY src src
# The only place that is written to, beside /tmp: the root may be read-only.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
# Health and metrics; and Slack, where it comes over HTTP.
EXPOSE 9090 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.DATELINE_HTTP_PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# As `npm start`, without npm between the signal and the process.
ENTRYPOINT ["node", "--max-semi-space-size=2", "src/main.ts"]
CMD ["serve"]
