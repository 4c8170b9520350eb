#!/usr/bin/env bash
# Runs a program with a card service (pcscd) of its own, which sees two virtual readers and no other:
#
#   in_private_pcscd.sh SIMCARD TOKENS PROGRAM [ARGUMENT...]
#
# SIMCARD is the program quorate-simcard, TOKENS (0 to 2) how many simulated tokens are in the readers when PROGRAM
# starts. Nothing outside is touched: network, mounts and /run/pcscd are namespaces of this run, and the drivers of
# real readers are hidden, so that no test can reach a real token. As a plain user it needs user namespaces.
#
# PROGRAM finds QUORATE_PRIVATE_PCSCD, a folder of its own with pcscd.log, and HOME inside it.
# Exit code: that of PROGRAM; 77 when this computer lacks a tool or the permission, 1 if QUORATE_REQUIRE_INTEROP is 1.
set -euo pipefail

readonly cannot=77
readonly driver=/usr/lib/pcsc/drivers/serial/libifdvpcd.so

fail() {
    echo "in_private_pcscd.sh: $*" >&2
    [[ ${QUORATE_REQUIRE_INTEROP:-} != 1 ]] || exit 1
    exit "$cannot"
}

# --- outside: look for the tools and enter the namespaces -----------------------------------------------------------
if [[ ${QUORATE_NAMESPACE:-} != entered ]]; then
    [[ $# -ge 3 ]] || { sed -n '2,12s/^# \{0,1\}//p' "$0" >&2 && exit 2; }
    for tool in unshare pcscd ip mount opensc-tool; do
        PATH=$PATH:/usr/sbin:/sbin command -v "$tool" >/dev/null || fail "$tool is not installed"
    done
    [[ -e $driver ]] || fail "vsmartcard-vpcd is not installed"
    as_user=()
    [[ $(id -u) -eq 0 ]] || as_user=(--map-root-user)
    export QUORATE_NAMESPACE=entered
    # --kill-child: whatever happens, nothing of this run stays behind.
    namespaces=(unshare "${as_user[@]}" --net --mount --ipc --pid --fork --kill-child)
    "${namespaces[@]}" true 2>/dev/null || fail "no permission to make namespaces"
    exec "${namespaces[@]}" -- "$0" "$@"
fi

# --- inside ---------------------------------------------------------------------------------------------------------
unset QUORATE_NAMESPACE
PATH=$PATH:/usr/sbin:/sbin
simcard=$1 tokens=$2
shift 2

folder=$(mktemp -d)
cleanup() {
    local code=$?
    trap - EXIT
    # shellcheck disable=SC2046
    kill $(jobs -p) 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$folder"
    exit "$code"
}
trap cleanup EXIT

ip link set lo up || fail "no permission to bring up the loopback"
cp "$driver" "$folder/vpcd.so"
mkdir "$folder/readers"
cat >"$folder/readers/vpcd" <<CONFIG
FRIENDLYNAME "Virtual PCD"
DEVICENAME   /dev/null:0x8C7B
LIBPATH      $folder/vpcd.so
CHANNELID    0x8C7B
CONFIG
mount -t tmpfs none /usr/lib/pcsc/drivers || fail "no permission to mount"
mount -t tmpfs none /run
# Processes have other numbers in here. Not allowed everywhere, and only a test that looks into memory needs it.
mount -t proc none /proc 2>/dev/null || true
mkdir /run/pcscd

export QUORATE_PRIVATE_PCSCD=$folder HOME=$folder
unset DBUS_SESSION_BUS_ADDRESS XDG_RUNTIME_DIR PCSCLITE_CSOCK_NAME

pcscd --foreground --config "$folder/readers" >"$folder/pcscd.log" 2>&1 &
for _ in {1..100}; do
    [[ -S /run/pcscd/pcscd.comm ]] && break
    sleep 0.05
done
[[ -S /run/pcscd/pcscd.comm ]] || { cat "$folder/pcscd.log" >&2 && fail "pcscd did not start"; }

for ((token = 0; token < tokens; ++token)); do
    "$simcard" --port $((35963 + token)) --state "$folder/$token.token" --serial "QRSM000000$((token + 1))" \
        >"$folder/$token.log" 2>&1 &
done
# The card service looks into its readers a few times a second.
for _ in {1..200}; do
    [[ $(opensc-tool --list-readers 2>/dev/null | grep -c ' Yes ') -eq $tokens ]] && break
    sleep 0.05
done

code=0
"$@" || code=$?
exit "$code"
