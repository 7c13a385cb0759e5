# What `cmake --install` puts where, and the Debian package made of it. Windows has its own way: packaging/windows.
if(WIN32 OR NOT LOTSIA_GUI)
  return()
endif()
include(GNUInstallDirs)
set(data_dir ${PROJECT_SOURCE_DIR}/packaging/linux/data)
set(manual_dir ${PROJECT_SOURCE_DIR}/packaging/linux/man)
set(made_dir ${PROJECT_BINARY_DIR}/package-data)
# A domain that cannot exist (RFC 2606): nobody is written to by mistake.
set(LOTSIA_MAINTAINER "Lotsia developers <lotsia@lotsia.invalid>")

# The day of the release is the day of the newest change that CHANGELOG.md tells of: the same source gives the same package.
find_package(Git QUIET)
set(release_second)
if(GIT_FOUND)
  execute_process(COMMAND ${GIT_EXECUTABLE} log -1 --format=%ct -- CHANGELOG.md WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    OUTPUT_VARIABLE release_second OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
if(NOT release_second)
  file(TIMESTAMP ${PROJECT_SOURCE_DIR}/CHANGELOG.md release_second "%s" UTC)
endif()
set(outer_epoch $ENV{SOURCE_DATE_EPOCH})
set(ENV{SOURCE_DATE_EPOCH} ${release_second})
string(TIMESTAMP LOTSIA_RELEASE_DAY "%Y-%m-%d" UTC)
string(TIMESTAMP release_time "%a, %d %b %Y %H:%M:%S +0000" UTC)
if(outer_epoch)
  set(ENV{SOURCE_DATE_EPOCH} ${outer_epoch})
else()
  unset(ENV{SOURCE_DATE_EPOCH})
endif()

configure_file(${data_dir}/ru.lotsia.lotsia.metainfo.xml.in ${made_dir}/ru.lotsia.lotsia.metainfo.xml @ONLY)
set(made_files)
foreach(page lotsia.1 lotsia-cli.1 ru/lotsia.1 ru/lotsia-cli.1)
  configure_file(${manual_dir}/${page}.in ${made_dir}/${page} @ONLY)
  add_custom_command(OUTPUT ${made_dir}/${page}.gz COMMAND gzip -9nkf ${made_dir}/${page} DEPENDS ${made_dir}/${page} VERBATIM)
  list(APPEND made_files ${made_dir}/${page}.gz)
endforeach()
add_custom_command(OUTPUT ${made_dir}/changelog.gz
  COMMAND ${PROJECT_SOURCE_DIR}/packaging/linux/debian-changelog.sh ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${LOTSIA_MAINTAINER}
    ${release_time} > ${made_dir}/changelog
  COMMAND gzip -9nkf ${made_dir}/changelog
  DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${PROJECT_SOURCE_DIR}/packaging/linux/debian-changelog.sh VERBATIM)
list(APPEND made_files ${made_dir}/changelog.gz)
add_custom_command(OUTPUT ${made_dir}/lotsia-guide.pdf COMMAND lotsia-cli guide ${made_dir}/lotsia-guide.pdf DEPENDS lotsia-cli VERBATIM)
list(APPEND made_files ${made_dir}/lotsia-guide.pdf)
# All that is installed: `cmake --build … --target lotsia_package && cmake --install …` needs neither the tests nor their packages.
add_custom_target(lotsia_package ALL DEPENDS ${made_files})
add_dependencies(lotsia_package lotsia lotsia-cli)
if(TARGET app_icons)
  add_dependencies(lotsia_package app_icons)
endif()

install(TARGETS lotsia lotsia-cli)
install(FILES ${data_dir}/lotsia.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${made_dir}/ru.lotsia.lotsia.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${data_dir}/lotsia-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME lotsia.xml)
install(FILES ${data_dir}/copyright ${made_dir}/changelog.gz ${made_dir}/lotsia-guide.pdf DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${made_dir}/lotsia.1.gz ${made_dir}/lotsia-cli.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${made_dir}/ru/lotsia.1.gz ${made_dir}/ru/lotsia-cli.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/ru/man1)
# The sizes that the hicolor theme knows; 20 and 40 are for Windows.
set(icon_root ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
foreach(size 16 24 32 48 64 128 256)
  install(FILES ${PROJECT_BINARY_DIR}/app-icons/lotsia-${size}.png DESTINATION ${icon_root}/${size}x${size}/apps RENAME lotsia.png)
  install(FILES ${PROJECT_BINARY_DIR}/app-icons/lotsia-document-${size}.png DESTINATION ${icon_root}/${size}x${size}/mimetypes
    RENAME application-vnd.lotsia.database.png)
endforeach()
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/lotsia.svg DESTINATION ${icon_root}/scalable/apps)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/lotsia-document.svg DESTINATION ${icon_root}/scalable/mimetypes
  RENAME application-vnd.lotsia.database.svg)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME lotsia)
set(CPACK_PACKAGE_VENDOR Lotsia)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "find schools with low results and print the order with its roadmap")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"A program for municipal education departments in Russia. From the result
tables of national tests and exams (VPR, OGE, EGE) it finds the schools with
low results, explains every verdict down to the row of the source file, keeps
the roadmap of measures, and prints the order that approves it.

It works without a network; all data are one file. The batch tool lotsia-cli
does the same without a window.

«Лоция» находит школы с низкими результатами (ШНОР), объясняет каждый вывод,
ведёт дорожную карту и печатает приказ, который её утверждает.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/package)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${LOTSIA_MAINTAINER})
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# The libraries are found by dpkg-shlibdeps; Qt loads its SQLite driver at run time, out of that tool's sight. The platform plugin for X11
# is in libqt6gui6 itself.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, hunspell-ru, shared-mime-info")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core | fonts-paratype | fonts-liberation, hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland, qt6-gtk-platformtheme")
include(CPack)
