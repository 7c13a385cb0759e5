# Draws icons with rsvg-convert: Qt's own SVG module is not part of the build for Windows.
# cmake -DMODE=sheets -DRSVG=… -DBREEZE=folder -DLIST=breeze.txt -DOUT=folder -P render.cmake
#   one sheet per size, all line icons in the list's order side by side, and names.txt with that order
# cmake -DMODE=app -DRSVG=… -DOUT=folder -P render.cmake
#   <name>-<size>.png of the program's own icons
cmake_minimum_required(VERSION 3.25)

function(convert drawing size_option size target)
  execute_process(COMMAND ${RSVG} ${size_option} ${size} -o ${target} ${drawing} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

if(MODE STREQUAL "app")
  foreach(name lotsia lotsia-document)
    foreach(size 16 20 24 32 40 48 64 128 256)
      set(drawing ${CMAKE_CURRENT_LIST_DIR}/${name}.svg)
      # Small sizes have drawings of their own, with fewer and thicker strokes.
      if(size LESS 32)
        set(drawing ${CMAKE_CURRENT_LIST_DIR}/${name}-small.svg)
      endif()
      convert(${drawing} --height ${size} ${OUT}/${name}-${size}.png)
    endforeach()
  endforeach()
  return()
endif()

# The set draws every icon on a grid of 16 and on one of 22 with a wide margin. A whole multiple of one of them, its margin cut or
# widened, falls on whole pixels, so that strokes stay sharp at 100, 125, 150, 175 and 200 %.
set(sheets
  "16|16|0 0 16 16" "20|22|1 1 20 20" "24|22|-1 -1 24 24" "28|16|1 1 14 14"
  "32|16|0 0 16 16" "40|22|1 1 20 20" "48|22|-1 -1 24 24" "64|16|0 0 16 16")
file(STRINGS ${LIST} icon_lines REGEX "^[a-z]")
list(LENGTH icon_lines count)
foreach(sheet IN LISTS sheets)
  string(REPLACE "|" ";" sheet "${sheet}")
  list(GET sheet 0 size)
  list(GET sheet 1 grid)
  list(GET sheet 2 view)
  math(EXPR width "${size} * ${count}")
  set(content "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"${width}\" height=\"${size}\">\n")
  set(names "")
  set(left 0)
  foreach(line IN LISTS icon_lines)
    string(REPLACE " " ";" parts "${line}")
    list(GET parts 0 name)
    list(GET parts 1 path)
    string(REGEX REPLACE "/[0-9]+/" "/${grid}/" path "${path}")
    if(NOT EXISTS ${BREEZE}/${path})
      message(FATAL_ERROR "${LIST}: the icon «${name}» has no drawing at ${grid}. Choose one that is drawn at 16 and at 22.")
    endif()
    file(READ ${BREEZE}/${path} drawing)
    string(REGEX REPLACE "^.*<svg [^>]*>" "" drawing "${drawing}")
    string(APPEND content "<svg x=\"${left}\" width=\"${size}\" height=\"${size}\" viewBox=\"${view}\">${drawing}\n")
    string(APPEND names "${name}\n")
    math(EXPR left "${left} + ${size}")
  endforeach()
  file(WRITE ${OUT}/sheet.svg "${content}</svg>\n")
  convert(${OUT}/sheet.svg --width ${width} ${OUT}/${size}.png)
  file(WRITE ${OUT}/names.txt "${names}")
endforeach()
file(REMOVE ${OUT}/sheet.svg)
