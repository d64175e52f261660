# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by packaging/run, packaging/test and .ci/run: says what happens, installs what is missing. To be sourced.

build_packages=(build-essential cmake ninja-build ccache pkg-config qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools libgl-dev libfontconfig-dev lld-19
                libsqlite3-dev libyaml-cpp-dev libspdlog-dev libmd4c-dev libminizip-dev zlib1g-dev)
run_packages=(libqt6svg6 qt6-translations-l10n fonts-noto-core fonts-noto-mono)
display_packages=(xvfb x11vnc openbox)
test_packages=(libgtest-dev libgmock-dev librapidcheck-dev libbenchmark-dev libyaml-dev
               libfuse3-dev fuse3 locales python3 python3-jsonschema python3-yaml desktop-file-utils appstream mandoc strace
               xvfb dbus-daemon at-spi2-core python3-pyatspi gir1.2-atspi-2.0)
package_packages=(dpkg-dev file gzip git lintian)
check_packages=(clang-19 libclang-rt-19-dev clang-format-19 clang-tidy-19 g++-multilib git)

step() { printf '\n==> %s\n' "$*"; }

stop() {
    printf '\nStopped: %s\n' "$*" >&2
    exit 1
}

# Runs apt-get, through sudo only when needed, and without a question.
apt_get() {
    local command=(env DEBIAN_FRONTEND=noninteractive apt-get -y -qq -o DPkg::Lock::Timeout=120 "$@")
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            stop "packages have to be installed, but this is not root and sudo is missing; run as root: apt-get install ${missing[*]}"
        command=(sudo "${command[@]}")
    fi
    "${command[@]}" >/dev/null
}

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# install PACKAGE...: installs those that are missing, and says which.
install() {
    step "Looking for the Debian packages that are needed"
    command -v dpkg-query >/dev/null || stop "this is not Debian or a system like it; install the packages named in README.md by hand and build with: cmake --workflow --preset ci"
    missing=()
    local package
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        echo "All are there."
        return
    fi
    echo "Installing: ${missing[*]}"
    apt_get update || stop "the list of packages could not be fetched; check the network and /etc/apt/sources.list"
    apt_get install --no-install-recommends "${missing[@]}" ||
        stop "a package could not be installed; try: apt-get install ${missing[*]}"
}

# build PRESET [TARGET...]
build() {
    local preset=$1
    shift
    step "Building (preset $preset; the first time takes some minutes)"
    cmake --preset "$preset" >"build-$preset.log" 2>&1 || {
        cat "build-$preset.log" >&2
        stop "the build could not be configured; the lines above say what is missing"
    }
    rm -f "build-$preset.log"
    cmake --build --preset "$preset" ${1:+--target "$@"} ||
        stop "the build failed; the first error above says where"
}

# Makes FOLDER/rehearsal_*.deb of what is built in FOLDER.
pack() {
    step "Packing"
    rm -f "$1"/rehearsal_*.deb
    (cd "$1" && cpack -G DEB >cpack.log) || {
        cat "$1/cpack.log" >&2
        stop "the package could not be made; the lines above say why"
    }
}

check_package() {
    step "Checking the package by Debian's rules"
    lintian --fail-on error "$1"/rehearsal_*.deb || stop "the package breaks a rule of Debian; each is above"
}
