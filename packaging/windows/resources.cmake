# What Windows shows of a program besides its window: icons, version, and the manifest (DPI, long paths, UTF-8, common controls).
find_program(ICOTOOL icotool REQUIRED)

# An .ico of all sizes out of the PNGs of the target app_icons.
function(lotsia_ico name)
  set(pictures)
  foreach(size 16 20 24 32 40 48 64 128)
    list(APPEND pictures ${CMAKE_BINARY_DIR}/app-icons/${name}-${size}.png)
  endforeach()
  set(large ${CMAKE_BINARY_DIR}/app-icons/${name}-256.png)
  add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/app-icons/${name}.ico
    COMMAND ${ICOTOOL} -c -o ${CMAKE_BINARY_DIR}/app-icons/${name}.ico ${pictures} --raw=${large}
    DEPENDS app_icons ${pictures} ${large} VERBATIM)
endfunction()
lotsia_ico(lotsia)
lotsia_ico(lotsia-document)
add_custom_target(windows_icons DEPENDS ${CMAKE_BINARY_DIR}/app-icons/lotsia.ico ${CMAKE_BINARY_DIR}/app-icons/lotsia-document.ico)

# Adds icons, version and manifest to a program; the description is what the task manager and the file's properties show.
function(lotsia_windows_resources target description)
  set(LOTSIA_DESCRIPTION "${description}")
  set(LOTSIA_FILE ${target})
  set(LOTSIA_ICONS_DIR ${CMAKE_BINARY_DIR}/app-icons)
  set(LOTSIA_MANIFEST ${PROJECT_SOURCE_DIR}/packaging/windows/lotsia.manifest)
  set(rc ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc)
  configure_file(${PROJECT_SOURCE_DIR}/packaging/windows/lotsia.rc.in ${rc} @ONLY)
  set_source_files_properties(${rc} PROPERTIES OBJECT_DEPENDS
    "${LOTSIA_ICONS_DIR}/lotsia.ico;${LOTSIA_ICONS_DIR}/lotsia-document.ico;${LOTSIA_MANIFEST}")
  if(NOT MSVC)
    set_source_files_properties(${rc} PROPERTIES COMPILE_OPTIONS --codepage=65001)
  endif()
  target_sources(${target} PRIVATE ${rc})
  if(MSVC) # its linker would add a manifest of its own
    target_link_options(${target} PRIVATE /MANIFEST:NO)
  endif()
  add_dependencies(${target} windows_icons)
endfunction()
