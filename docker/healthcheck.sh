#!/usr/bin/env bash
# Asks the service whether it is ready, without a client that the image may lack. Exit code 0 if so.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${QUARKUS_HTTP_PORT:-8080}"
printf 'GET /q/health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
read -r -t 2 answer <&3
[[ $answer == "HTTP/1.1 200"* ]]
