#!/usr/bin/env bash
# Runs the service for a moment in the directory that it is in, with a few requests, and leaves evenkeel.aot: the classes that this took.
set -euo pipefail
cd "$(dirname "$0")"
export QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=${QUARKUS_HTTP_PORT:-8080}

java @java-options -XX:AOTCacheOutput=evenkeel.aot -jar evenkeel.jar &
service=$!
for _ in $(seq 240); do
  bash healthcheck.sh 2>/dev/null && break
  kill -0 $service || exit 1
  sleep 0.5
done
bash healthcheck.sh

ask() {
  exec 4<>"/dev/tcp/127.0.0.1/$QUARKUS_HTTP_PORT"
  printf 'POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s' \
    "$1" "${#2}" "$2" >&4
  local answer
  read -r -t 30 answer <&4
  cat <&4 >/dev/null
  exec 4>&-
  [[ $answer == "HTTP/1.1 200"* ]]
}
turn='{"role":"customer","text":"The lid broke again, that is the second one. Who is in charge there?"}'
for _ in $(seq 20); do
  ask /v1/assist "{\"turns\":[$turn],\"options\":{\"explain\":\"full\"}}"
  ask /v1/drafts/check "{\"draft\":\"Calm down, it is our policy.\",\"turns\":[$turn]}"
done

# The cache is written when the service stops.
kill -TERM $service
wait $service || [[ $? == 143 ]]
test -s evenkeel.aot
