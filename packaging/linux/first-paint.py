#!/usr/bin/env python3
"""Time from starting a program to its first painted window: first-paint.py ROUNDS NAME=COMMAND…

A window counts when it is a top-level of at least 400x300, mapped, and shows more than two colours; the screen is looked at every 4 ms.
The programs run in turn, after one round that is not counted. Prints tab-separated: name, median and least milliseconds, least milliseconds
of processor time.
"""
import ctypes
import shlex
import statistics
import subprocess
import sys
import time

x11 = ctypes.CDLL("libX11.so.6")
Window = ctypes.c_ulong
VIEWABLE = 2
Z_PIXMAP = 2
ALL_PLANES = ctypes.c_ulong(-1)


class Attributes(ctypes.Structure):
    _fields_ = [
        ("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int),
        ("border_width", ctypes.c_int), ("depth", ctypes.c_int), ("visual", ctypes.c_void_p), ("root", Window),
        ("window_class", ctypes.c_int), ("bit_gravity", ctypes.c_int), ("win_gravity", ctypes.c_int),
        ("backing_store", ctypes.c_int), ("backing_planes", ctypes.c_ulong), ("backing_pixel", ctypes.c_ulong),
        ("save_under", ctypes.c_int), ("colormap", ctypes.c_ulong), ("map_installed", ctypes.c_int),
        ("map_state", ctypes.c_int), ("all_event_masks", ctypes.c_long), ("your_event_mask", ctypes.c_long),
        ("do_not_propagate_mask", ctypes.c_long), ("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p),
    ]


x11.XOpenDisplay.restype = ctypes.c_void_p
x11.XDefaultRootWindow.restype = Window
x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
x11.XQueryTree.argtypes = [ctypes.c_void_p, Window] + [ctypes.c_void_p] * 4
x11.XGetWindowAttributes.argtypes = [ctypes.c_void_p, Window, ctypes.c_void_p]
x11.XGetImage.restype = ctypes.c_void_p
x11.XGetImage.argtypes = [ctypes.c_void_p, Window, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
x11.XGetPixel.restype = ctypes.c_ulong
x11.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
x11.XDestroyImage.argtypes = [ctypes.c_void_p]
x11.XFree.argtypes = [ctypes.c_void_p]
# A window may be gone between two questions about it; that is no error here.
handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda display, event: 0)
x11.XSetErrorHandler(handler)


def windows(display):
    """The mapped top-levels of a main window's size; there is no window manager between them and the root."""
    root, parent, children, count = Window(), Window(), ctypes.POINTER(Window)(), ctypes.c_uint()
    x11.XQueryTree(display, x11.XDefaultRootWindow(display), ctypes.byref(root), ctypes.byref(parent), ctypes.byref(children),
                   ctypes.byref(count))
    for window in [children[i] for i in range(count.value)]:
        shape = Attributes()
        if x11.XGetWindowAttributes(display, window, ctypes.byref(shape)) and shape.map_state == VIEWABLE \
                and shape.width >= 400 and shape.height >= 300:
            yield window, shape.width, shape.height
    if children:
        x11.XFree(children)


def painted(display, window, width, height):
    colours = set()
    for row in range(8, height, height // 8):
        image = x11.XGetImage(display, window, 0, row, width, 1, ALL_PLANES, Z_PIXMAP)
        if not image:
            return False
        colours.update(x11.XGetPixel(image, column, 0) for column in range(0, width, 3))
        x11.XDestroyImage(image)
        if len(colours) > 2:
            return True
    return False


def measure(display, command):
    """Milliseconds until the window is there, and those of them that the processor worked for the program."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while time.monotonic() - start < 60:
            if process.poll() is not None:
                sys.exit(f"{command[0]}: закончилась, не показав окна")
            if any(painted(display, *window) for window in windows(display)):
                elapsed = time.monotonic() - start
                # The kernel's number for the processor clock of another process: clock_getcpuclockid(3).
                return elapsed * 1000, time.clock_gettime((~process.pid << 3) | 2) * 1000
            time.sleep(0.004)
        sys.exit(f"{command[0]}: за минуту окна не появилось")
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        while any(True for _ in windows(display)):
            time.sleep(0.02)


display = x11.XOpenDisplay(None)
if not display:
    sys.exit("Нет экрана")
programs = [argument.split("=", 1) for argument in sys.argv[2:]]
times = {name: [] for name, _ in programs}
for counted in range(-1, int(sys.argv[1])):
    for name, command in programs:
        sample = measure(display, shlex.split(command))
        if counted >= 0:
            times[name].append(sample)
for name, samples in times.items():
    elapsed, worked = zip(*samples)
    print(f"{name}\t{statistics.median(elapsed):.0f}\t{min(elapsed):.0f}\t{min(worked):.0f}")
