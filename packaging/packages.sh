# The Debian 12 packages for each purpose: the one list that packaging/run, packaging/test and .ci/run read.
# shellcheck shell=bash disable=SC2034

# To compile.
build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-tools-dev qt6-l10n-tools
    libssl-dev libpcsclite-dev libexpected-dev libfontconfig-dev libqrencode-dev
    libxcb1-dev # names the keyboard's layout; Qt itself needs this library
    libcups2-dev # pages go to a printer as a stream; Qt would write them into /tmp first
)

# To start the programs. A simulated smart-card reader is not among them: it belongs to the tests.
run_packages=(
    qt6-qpa-plugins qt6-translations-l10n fonts-dejavu-core
    libqt6svg6 # Qt reads the icons with it
    libssl3 # no program is linked to it: loaded when it is first called
    libcups2 # loaded when somebody prints
)

# What the tests hold our results against, and a screen for them.
test_packages=(
    pcscd vsmartcard-vpcd opensc softhsm2
    openssl python3 util-linux iproute2
    xvfb matchbox-window-manager xdotool at-spi2-core
    xserver-xorg-core xserver-xorg-video-dummy x11-xserver-utils # monitors that come and go, and show the same
    weston sway qt6-wayland xwayland # screens of Wayland compositors, one with an X server
    strace # sees what the wizard writes, also into files that it deletes
    dbus # a bus of the test's own, for lock and sleep
    zbar-tools poppler-utils
    cups-daemon # a print service of the test's own, to see what a printer gets
)

# For the slower stages of .ci/run only.
check_packages=(
    clang clang-format clang-tidy llvm lld
)
