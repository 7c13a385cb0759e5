# Cross-building for 64-bit Windows with Debian's mingw-w64 (the -posix threads: std::thread and std::mutex need them).
# LOTSIA_WINDOWS_PREFIX, a CMake or environment variable, is the folder that build-dependencies.sh fills.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES LOTSIA_WINDOWS_PREFIX)
if(NOT LOTSIA_WINDOWS_PREFIX)
  set(LOTSIA_WINDOWS_PREFIX $ENV{LOTSIA_WINDOWS_PREFIX})
endif()

set(triplet x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${triplet}-gcc-posix)
set(CMAKE_CXX_COMPILER ${triplet}-g++-posix)
set(CMAKE_AR /usr/bin/${triplet}-gcc-ar-posix CACHE FILEPATH "")
set(CMAKE_RANLIB /usr/bin/${triplet}-gcc-ranlib-posix CACHE FILEPATH "")
set(CMAKE_RC_COMPILER ${triplet}-windres)

set(CMAKE_FIND_ROOT_PATH ${LOTSIA_WINDOWS_PREFIX} /usr/${triplet})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# moc, rcc and lrelease run here and come from Debian's Qt of the same version.
set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake)

# The .pc files tell where they are now, so the prefix may be moved.
set(ENV{PKG_CONFIG_LIBDIR} ${LOTSIA_WINDOWS_PREFIX}/lib/pkgconfig)
set(PKG_CONFIG_ARGN --define-prefix)
