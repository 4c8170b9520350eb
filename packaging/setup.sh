# What packaging/run and packaging/test share: say what happens, install what is missing, build.
# shellcheck shell=bash

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$top/packaging/packages.sh"

say() { printf '==> %s\n' "$*"; }

give_up() {
    printf '\n%s\n' "$@" >&2
    exit 1
}

# Prints those of the given packages that are not installed.
missing_packages() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
            printf '%s\n' "$package"
    done
}

install_missing() {
    command -v dpkg-query >/dev/null ||
        give_up 'This command is made for Debian 12. On another system install what packaging/packages.sh lists,' \
            'then build with: cmake -S . -B build -G Ninja && ninja -C build'
    local missing as_root=()
    mapfile -t missing < <(missing_packages "$@")
    if [ ${#missing[@]} -eq 0 ]; then
        say 'All Debian packages that are needed are installed.'
        return
    fi
    say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null ||
            give_up 'Installing needs the administrator. Ask for this command to be run as root:' \
                "    apt-get install --no-install-recommends ${missing[*]}"
        as_root=(sudo)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive)
    "${as_root[@]}" apt-get update --quiet --quiet
    "${as_root[@]}" apt-get install --yes --quiet --quiet --no-install-recommends "${missing[@]}" >/dev/null
}

# Called through sudo, everything but the installation belongs to the person who called: starts this command again
# as that person.
go_back_to_caller() {
    local caller=${SUDO_USER:-root}
    if [ "$(id -u)" != 0 ] || [ "$caller" = root ]; then
        return
    fi
    say "Going on as $caller: only the installation needed root."
    local home runtime
    home=$(getent passwd "$caller" | cut -d: -f6)
    runtime=/run/user/$(id -u "$caller")
    exec runuser --user "$caller" -- env --unset=SUDO_USER HOME="$home" XDG_RUNTIME_DIR="$runtime" \
        "$top/packaging/$(basename "$0")" "$@"
}

# build TARGET...
build() {
    if ! mkdir -p "$top/build" 2>/dev/null || [ ! -w "$top/build" ]; then
        give_up "$(id -un) may not write into $top/build." \
            'Was it built by somebody else before? Remove that folder, or work in a checkout of your own.'
    fi
    say "Building in $top/build. The first time takes several minutes."
    # Nobody here looks for bugs: without symbols it builds in two thirds of the time.
    local options=(-DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE=-O2)
    # Read as one text, the files of a folder are compiled in half the time (CMakeLists.txt, quorate_texts).
    options+=(-DCMAKE_UNITY_BUILD=ON)
    if command -v ccache >/dev/null; then
        options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    # Some fifty programs are linked, each with all of ours.
    if command -v ld.lld >/dev/null; then
        options+=(-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=lld)
    fi
    if ! cmake -S "$top" -B "$top/build" -G Ninja "${options[@]}" >"$top/build/configure.log" 2>&1; then
        cat "$top/build/configure.log"
        give_up 'The build could not be prepared. The lines above say why.'
    fi
    # ninja's own number is two more than there are processors, and with that they do an eighth less.
    ninja -j "$(nproc)" -C "$top/build" "$@" || give_up 'The build failed. The lines above say why.'
}
