# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# Makes a folder out of what was installed into it that runs where nothing else is installed: the programs' libraries and
# Qt's plugins beside them, found by places relative to each file, and the terms of what came along.
#   cmake -D FOLDER=… -D PLUGINS=… -D TRANSLATIONS=… -P archive.cmake
# FOLDER has bin/ and share/; PLUGINS and TRANSLATIONS are where Qt has its own. Needs patchelf, dpkg-query and strip.
cmake_minimum_required(VERSION 3.25)
foreach(wanted IN ITEMS FOLDER PLUGINS TRANSLATIONS)
    if(NOT IS_DIRECTORY "${${wanted}}")
        message(FATAL_ERROR "${wanted} is no folder: ${${wanted}}")
    endif()
endforeach()

# Without the plugins for OpenGL: the window is drawn without it, and so no driver of the system meets a library from here.
file(GLOB plugins RELATIVE "${PLUGINS}"
    "${PLUGINS}/iconengines/libqsvgicon.so"
    "${PLUGINS}/imageformats/libqsvg.so"
    "${PLUGINS}/networkinformation/*.so"
    "${PLUGINS}/platforminputcontexts/*.so"
    "${PLUGINS}/platforms/libqoffscreen.so"
    "${PLUGINS}/platforms/libqwayland-generic.so"
    "${PLUGINS}/platforms/libqxcb.so"
    "${PLUGINS}/platformthemes/libqxdgdesktopportal.so"
    "${PLUGINS}/printsupport/*.so"
    "${PLUGINS}/sqldrivers/libqsqlite.so"
    "${PLUGINS}/tls/*.so"
    "${PLUGINS}/wayland-decoration-client/*.so"
    "${PLUGINS}/wayland-shell-integration/libxdg-shell.so")
foreach(wanted IN ITEMS platforms/libqxcb.so platforms/libqwayland-generic.so sqldrivers/libqsqlite.so tls/libqopensslbackend.so)
    if(NOT wanted IN_LIST plugins)
        message(FATAL_ERROR "Qt's plugin ${wanted} is missing in ${PLUGINS}")
    endif()
endforeach()
set(sources)
foreach(plugin IN LISTS plugins)
    get_filename_component(group "${plugin}" DIRECTORY)
    file(COPY "${PLUGINS}/${plugin}" DESTINATION "${FOLDER}/plugins/${group}")
    list(APPEND sources "${PLUGINS}/${plugin}")
endforeach()

# QtKeychain opens it by its name, so that no file tells of it.
find_file(libsecret libsecret-1.so.0 PATHS "${PLUGINS}/../.." NO_DEFAULT_PATH REQUIRED)

# Of the system are the C library and its loader, which belong to its kernel and its names of hosts and users.
file(GET_RUNTIME_DEPENDENCIES
    EXECUTABLES "${FOLDER}/bin/provost" "${FOLDER}/bin/provostd"
    MODULES ${sources} "${libsecret}"
    RESOLVED_DEPENDENCIES_VAR libraries
    UNRESOLVED_DEPENDENCIES_VAR missing
    PRE_EXCLUDE_REGEXES "^ld-linux" "^lib(anl|c|dl|m|mvec|pthread|resolv|rt|util)\\.so\\.")
if(missing)
    message(FATAL_ERROR "Not found: ${missing}")
endif()
list(APPEND libraries "${libsecret}")
foreach(library IN LISTS libraries)
    file(COPY "${library}" DESTINATION "${FOLDER}/lib" FOLLOW_SYMLINK_CHAIN)
endforeach()

# The programs look into ../lib, libraries beside themselves, plugins two folders up.
file(GLOB libraries_here "${FOLDER}/lib/*.so*")
file(GLOB plugins_here "${FOLDER}/plugins/*/*.so")
function(look_into path)
    foreach(file IN LISTS ARGN)
        if(NOT IS_SYMLINK "${file}")
            execute_process(COMMAND chmod u+w "${file}" COMMAND_ERROR_IS_FATAL ANY)
            execute_process(COMMAND patchelf --set-rpath "${path}" "${file}" COMMAND_ERROR_IS_FATAL ANY)
        endif()
    endforeach()
endfunction()
execute_process(COMMAND strip "${FOLDER}/bin/provost" "${FOLDER}/bin/provostd" COMMAND_ERROR_IS_FATAL ANY)
look_into("$ORIGIN/../lib" "${FOLDER}/bin/provost" "${FOLDER}/bin/provostd")
look_into("$ORIGIN" ${libraries_here})
look_into("$ORIGIN/../../lib" ${plugins_here})
file(WRITE "${FOLDER}/bin/qt.conf" "[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n")
file(GLOB words "${TRANSLATIONS}/qtbase_*.qm")
file(COPY ${words} DESTINATION "${FOLDER}/translations")

# Whose each of them is, and on which terms.
set(packages)
foreach(file IN LISTS libraries sources)
    file(REAL_PATH "${file}" real)
    # A package may name the file with or without /usr before it.
    string(REGEX REPLACE "^/usr" "" short "${real}")
    execute_process(COMMAND dpkg-query --search "*${short}" OUTPUT_VARIABLE found ERROR_QUIET)
    if(NOT found MATCHES "^([^:, ]+)")
        message(FATAL_ERROR "No package has ${real}, so its terms are not known")
    endif()
    list(APPEND packages "${CMAKE_MATCH_1}")
endforeach()
list(APPEND packages qt6-translations-l10n)
list(REMOVE_DUPLICATES packages)
list(SORT packages)
file(MAKE_DIRECTORY "${FOLDER}/share/doc/libraries")
foreach(package IN LISTS packages)
    file(REAL_PATH "/usr/share/doc/${package}/copyright" terms)
    file(COPY_FILE "${terms}" "${FOLDER}/share/doc/libraries/${package}.copyright")
    execute_process(COMMAND dpkg-query --show "--showformat=\${Package} \${Version} (source \${source:Package})\n" "${package}"
        OUTPUT_VARIABLE line COMMAND_ERROR_IS_FATAL ANY)
    file(APPEND "${FOLDER}/share/doc/libraries/list.txt" "${line}")
endforeach()
