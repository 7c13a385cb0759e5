#!/usr/bin/env python3
"""Puts the Windows program and all it needs into one folder: programs, DLLs, Qt plugins, licences, guide.

usage: gather.py PREFIX BUILD TARGET

Fails when a DLL is neither found in the prefix or the compiler's folders nor one of Windows' own: a program that starts here by
the grace of another machine's DLL must not leave the house.
"""
import pathlib
import re
import shutil
import subprocess
import sys

# Part of every Windows 10; nothing else may be missing from the folder.
SYSTEM = set("""advapi32 authz bcrypt comctl32 comdlg32 crypt32 d2d1 d3d11 d3d12 d3d9 dnsapi dwmapi dwrite dxgi gdi32 imm32 iphlpapi kernel32
mpr msvcrt netapi32 ntdll ole32 oleaut32 powrprof propsys rpcrt4 secur32 setupapi shcore shell32 shlwapi user32 userenv uxtheme version
winmm winspool.drv ws2_32 wtsapi32""".split())
PROGRAMS = ("lotsia.exe", "lotsia-cli.exe")
PLUGINS = ("platforms/qwindows.dll", "platforms/qoffscreen.dll", "sqldrivers/qsqlite.dll", "styles/qwindowsvistastyle.dll",
           "imageformats/qico.dll", "imageformats/qjpeg.dll")
STRIP = "x86_64-w64-mingw32-strip"
# Debian packages whose copyright files tell the terms of what is shipped.
LICENCES = {"Qt": "qt6-base-dev", "SQLite": "libsqlite3-dev", "libzip": "libzip-dev", "expat": "libexpat1-dev",
            "libxlsxwriter": "libxlsxwriter-dev", "Hunspell": "libhunspell-dev", "QR Code generator": "libqrcodegencpp-dev",
            "Русский словарь": "hunspell-ru", "zlib": "libz-mingw-w64-dev", "GCC": "g++-mingw-w64-x86-64-posix",
            "mingw-w64": "mingw-w64-x86-64-dev", "PT Serif": "fonts-paratype", "Breeze": "breeze-icon-theme"}


def imports(file):
    text = subprocess.run(["x86_64-w64-mingw32-objdump", "-p", file], check=True, capture_output=True, text=True, errors="replace").stdout
    return re.findall(r"^\s*DLL Name: (\S+)", text, re.MULTILINE)


def is_system(name):
    stem = name.lower().removesuffix(".dll")
    return stem in SYSTEM or stem.startswith("api-ms-win-")


def compiler_folders():
    for name in ("libstdc++-6.dll", "libgcc_s_seh-1.dll", "libwinpthread-1.dll"):
        found = subprocess.run(["x86_64-w64-mingw32-g++-posix", "-print-file-name=" + name], check=True, capture_output=True, text=True)
        path = pathlib.Path(found.stdout.strip())
        if path.is_file():
            yield path.resolve().parent


def main():
    prefix, build, target = (pathlib.Path(argument) for argument in sys.argv[1:4])
    shutil.rmtree(target, ignore_errors=True)
    (target / "plugins").mkdir(parents=True)
    folders = [prefix / "bin", *dict.fromkeys(compiler_folders()), pathlib.Path("/usr/x86_64-w64-mingw32/lib")]

    queue = []
    for name in PROGRAMS:
        queue.append(pathlib.Path(shutil.copy(build / "bin" / name, target / name)))
    for name in PLUGINS:
        (target / "plugins" / name).parent.mkdir(exist_ok=True)
        queue.append(pathlib.Path(shutil.copy(prefix / "plugins" / name, target / "plugins" / name)))
    missing = set()
    while queue:
        file = queue.pop()
        subprocess.run([STRIP, "--strip-unneeded", file], check=True)
        for name in imports(file):
            if is_system(name) or (target / name).exists():
                continue
            source = next((folder / name for folder in folders if (folder / name).is_file()), None)
            if source is None:
                missing.add(f"{name} ({file.name})")
            else:
                queue.append(pathlib.Path(shutil.copy(source, target / name)))
    if missing:
        sys.exit("Не найдены библиотеки: " + ", ".join(sorted(missing)))

    # The dictionary that DocumentSpelling looks for beside the program.
    (target / "hunspell").mkdir()
    for name in ("ru_RU.aff", "ru_RU.dic"):
        shutil.copy(f"/usr/share/hunspell/{name}", target / "hunspell" / name)

    (target / "qt.conf").write_text("[Paths]\nPlugins = plugins\n")
    licences = target / "Лицензии"
    licences.mkdir()
    root = pathlib.Path(__file__).resolve().parents[2]
    shutil.copy(root / "LICENSE", licences / "Лоция.txt")
    for name, package in LICENCES.items():
        shutil.copy(f"/usr/share/doc/{package}/copyright", licences / f"{name}.txt")
    # The copyright files above refer to the full texts by name.
    for name in ("LGPL-2.1", "LGPL-3", "GPL-2", "GPL-3"):
        shutil.copy(f"/usr/share/common-licenses/{name}", licences / f"{name}.txt")
    size = sum(file.stat().st_size for file in target.rglob("*") if file.is_file())
    print(f"== Папка программы: {target} ({size / 1048576:.1f} МиБ)")


main()
