#!/usr/bin/env bash
# Cross-builds Qt, SQLite, libzip, expat, libxlsxwriter, hunspell and the QR code generator for Windows from Debian's source packages, once, into a cache outside the tree.
# Takes about half an hour on two cores the first time; after that it only says where the result is.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_missing "${windows_packages[@]}"
prefix=$(windows_prefix)
if windows_prefix_ready; then
  echo "== Зависимости для Windows уже собраны: $prefix"
  exit 0
fi

toolchain="$root/packaging/windows/toolchain.cmake"
mkdir -p "$(dirname "$prefix")"
work=$(mktemp -d "$(dirname "$prefix")/build-XXXXXX")
trap 'rm -rf "$work"' EXIT
log="$prefix.log"
: >"$log"
rm -rf "$prefix"
export LOTSIA_WINDOWS_PREFIX="$prefix" CCACHE_BASEDIR="$work"
mkdir -p "$prefix"/{bin,include,lib/pkgconfig}

# Runs a step, its output to the log; the log's end is shown when the step fails. The subshell stops at the step's first failing command,
# which bash would not do inside a condition.
step() {
  local title=$1 code=0
  shift
  echo "== $title"
  set +e
  (set -e; "$@") >>"$log" 2>&1
  code=$?
  set -e
  if ((code != 0)); then
    tail -n 40 "$log"
    echo "== Не удалось: $title (подробности: $log)"
    exit 1
  fi
}

# Debian's own source entries are made from the entries this machine already has; the system's lists stay as they are.
apt_options=(-o Dir::Etc::SourceList=/dev/null -o "Dir::Etc::SourceParts=$work/apt/sources" -o "Dir::State::Lists=$work/apt/lists"
  -o "Dir::Cache=$work/apt" -o APT::Sandbox::User=root)
private_apt() { apt-get "${apt_options[@]}" "$@"; }
private_cache() { apt-cache "${apt_options[@]}" "$@"; }
make_source_lists() {
  mkdir -p "$work/apt/sources" "$work/apt/lists/partial"
  local codename file
  codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
  for file in /etc/apt/sources.list.d/*.sources; do
    if [[ -f $file ]] && grep -q "^Suites:.*$codename" "$file"; then
      sed 's/^Types:.*/Types: deb-src/' "$file" >"$work/apt/sources/$(basename "$file")"
    fi
  done
  for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
    if [[ -f $file ]]; then
      sed -nE "s/^deb( .* $codename(-updates|-security)? .*)/deb-src\1/p" "$file" >"$work/apt/sources/$(basename "$file" .list).list"
    fi
  done
  private_apt update
}
# An archive may keep the project's own text of a package and have lost Debian's patches to it.
fetch_without_patches() {
  local package=$1 text
  used=$(private_cache showsrc "$package" | sed -n 's/^Version: //p' | sort -Vr | head -n 1)
  private_apt source --tar-only "$package=$used"
  text=$(ls "$work/${package}_"*.orig.tar.*)
  mkdir "$work/$package-${used%-*}"
  tar -xf "$text" --strip-components=1 -C "$work/$package-${used%-*}"
}
# The version that is installed here; where an archive does not keep its source any more, the newest one it has.
fetch_sources() {
  local entry package version used
  cd "$work"
  for entry in "${dependencies[@]}"; do
    package=${entry%%:*}
    version=$(source_version "${entry#*:}")
    used=
    for version in "$version" $(private_cache showsrc "$package" | sed -n 's/^Version: //p' | sort -Vr); do
      if private_apt source "$package=$version"; then
        used=$version
        break
      fi
    done
    [[ -n $used ]] || fetch_without_patches "$package"
    # Whatever the version, the folder has the package's plain name.
    mv "$work/$package"-[0-9]*/ "$work/$package"
    echo "$package $used" >>"$prefix/sources.txt"
  done
}

cross_cmake() {
  local name=$1
  shift
  cmake -G Ninja -S "$work/$name" -B "$work/build/$name" -DCMAKE_TOOLCHAIN_FILE="$toolchain" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "$@"
  cmake --build "$work/build/$name"
  cmake --install "$work/build/$name" --strip
}

# zlib comes ready from Debian; it is copied so that the prefix is whole in itself.
take_zlib() {
  local system=/usr/x86_64-w64-mingw32
  cp "$system/lib/zlib1.dll" "$prefix/bin/"
  cp "$system/lib/libz.dll.a" "$prefix/lib/"
  cp "$system"/include/{zlib.h,zconf.h} "$prefix/include/"
  sed "s|^prefix=.*|prefix=$prefix|; s|^\(\w*libdir\)=.*|\1=\${prefix}/lib|; s|^includedir=.*|includedir=\${prefix}/include|" \
    "$system/lib/pkgconfig/zlib.pc" >"$prefix/lib/pkgconfig/zlib.pc"
}

# One SQLite for the program and for Qt's driver: a handle of one copy must never be given to another.
build_sqlite() {
  cd "$work/sqlite3"
  ./configure --disable-tcl --disable-readline
  make sqlite3.c
  x86_64-w64-mingw32-gcc-posix -O2 -shared -o "$prefix/bin/sqlite3.dll" sqlite3.c -Wl,--out-implib,"$prefix/lib/libsqlite3.dll.a" \
    -Wl,--strip-all -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_RTREE \
    -DSQLITE_SECURE_DELETE -DSQLITE_API='__declspec(dllexport)'
  cp sqlite3.h sqlite3ext.h "$prefix/include/"
  cat >"$prefix/lib/pkgconfig/sqlite3.pc" <<PC
prefix=$prefix
libdir=\${prefix}/lib
includedir=\${prefix}/include

Name: SQLite
Description: SQL database engine
Version: $(cat VERSION)
Libs: -L\${libdir} -lsqlite3
Cflags: -I\${includedir}
PC
}

build_expat() {
  # expat's sources are one folder deeper than the package's; they ask for the value of XML_DTD, which CMake leaves empty.
  sed -i 's/^#cmakedefine XML_DTD$/#cmakedefine XML_DTD 1/' "$work/expat/expat/expat_config.h.cmake"
  cross_cmake expat/expat -DEXPAT_BUILD_TOOLS=OFF -DEXPAT_BUILD_EXAMPLES=OFF -DEXPAT_BUILD_TESTS=OFF -DEXPAT_BUILD_DOCS=OFF -DEXPAT_SHARED_LIBS=ON
}
build_libzip() {
  cross_cmake libzip -DENABLE_COMMONCRYPTO=OFF -DENABLE_GNUTLS=OFF -DENABLE_MBEDTLS=OFF -DENABLE_OPENSSL=OFF -DENABLE_WINDOWS_CRYPTO=OFF \
    -DENABLE_BZIP2=OFF -DENABLE_LZMA=OFF -DENABLE_ZSTD=OFF -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF
}
build_xlsxwriter() {
  cross_cmake libxlsxwriter -DBUILD_SHARED_LIBS=ON -DBUILD_TESTS=OFF -DBUILD_EXAMPLES=OFF
}

build_qrcodegen() {
  x86_64-w64-mingw32-g++-posix -O2 -std=c++17 -shared -o "$prefix/bin/libqrcodegencpp.dll" "$work/qr-code-generator/cpp/qrcodegen.cpp" \
    -Wl,--out-implib,"$prefix/lib/libqrcodegencpp.dll.a" -Wl,--strip-all
  mkdir -p "$prefix/include/qrcodegen"
  cp "$work/qr-code-generator/cpp/qrcodegen.hpp" "$prefix/include/qrcodegen/"
  cat >"$prefix/lib/pkgconfig/qrcodegencpp.pc" <<PC
prefix=$prefix
libdir=\${prefix}/lib
includedir=\${prefix}/include

Name: qrcodegencpp
Description: QR code generator
Version: $(sed -n 's/^qr-code-generator \([0-9.]*\).*/\1/p' "$prefix/sources.txt")
Libs: -L\${libdir} -lqrcodegencpp
Cflags: -I\${includedir}/qrcodegen
PC
}

# The package's own build needs autotools and gettext for the programs, which are not wanted here.
build_hunspell() {
  cd "$work/hunspell/src/hunspell"
  sed 's/@HAVE_VISIBILITY@/0/' hunvisapi.h.in >hunvisapi.h
  x86_64-w64-mingw32-g++-posix -O2 -std=c++17 -shared -DBUILDING_LIBHUNSPELL -o "$prefix/bin/libhunspell.dll" ./*.cxx \
    -Wl,--out-implib,"$prefix/lib/libhunspell.dll.a" -Wl,--strip-all
  mkdir -p "$prefix/include/hunspell"
  cp hunspell.hxx hunspell.h hunvisapi.h atypes.hxx w_char.hxx "$prefix/include/hunspell/"
  cat >"$prefix/lib/pkgconfig/hunspell.pc" <<PC
prefix=$prefix
libdir=\${prefix}/lib
includedir=\${prefix}/include

Name: hunspell
Description: Spell checker
Version: $(sed -n 's/^AC_INIT(\[hunspell\],\[\([0-9.]*\)\].*/\1/p' "$work/hunspell/configure.ac")
Libs: -L\${libdir} -lhunspell
Cflags: -I\${includedir}/hunspell
PC
}

# Without ICU, OpenGL and network; direct2d must stay on, or PrintSupport and the Windows platform plugin do not link.
build_qtbase() {
  local off=(pkg_config dbus opengl vulkan network sql_odbc sql_mysql sql_psql tabletevent direct2d1_1 icu glib zstd
    system_zlib system_png system_jpeg system_freetype system_harfbuzz system_pcre2 system_doubleconversion)
  local on=(concurrent testlib xml sql_sqlite system_sqlite direct2d) options=() feature
  for feature in "${off[@]}"; do options+=("-DFEATURE_$feature=OFF"); done
  for feature in "${on[@]}"; do options+=("-DFEATURE_$feature=ON"); done
  cross_cmake qt6-base "${options[@]}" -DINPUT_opengl=no -DBUILD_SHARED_LIBS=ON -DBUILD_WITH_PCH=ON -DQT_BUILD_TESTS=OFF \
    -DQT_BUILD_EXAMPLES=OFF -DQT_QMAKE_TARGET_MKSPEC=win32-g++
}

step "Список исходных пакетов Debian" make_source_lists
step "Исходные тексты зависимостей" fetch_sources
step "zlib" take_zlib
step "SQLite" build_sqlite
step "expat" build_expat
step "libzip" build_libzip
step "libxlsxwriter" build_xlsxwriter
step "QR Code generator" build_qrcodegen
step "hunspell" build_hunspell
step "Qt (около двадцати минут)" build_qtbase
date -u +%FT%TZ >"$prefix/complete"
echo "== Зависимости для Windows собраны: $prefix ($(du -sh "$prefix" | cut -f1))"
