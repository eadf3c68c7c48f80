# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# Run as the files are gathered: installs into `destination` the libraries that `programs` name, from `folders` or the search
# path, but for those of Windows and of Qt, which windeployqt has brought.
if(is_cross_built) # by a compiler for Windows on Linux, as a test does; Windows' own libraries are nowhere then
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_PLATFORM windows+pe)
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_TOOL objdump)
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_COMMAND "${CMAKE_OBJDUMP}")
endif()
file(GET_RUNTIME_DEPENDENCIES
    EXECUTABLES ${programs}
    DIRECTORIES ${folders}
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^qt6"
    POST_EXCLUDE_REGEXES "[/\\\\]system32[/\\\\]"
    RESOLVED_DEPENDENCIES_VAR found
    UNRESOLVED_DEPENDENCIES_VAR missing)
if(missing AND NOT is_cross_built)
    message(FATAL_ERROR "These libraries are not found: ${missing}")
endif()
file(INSTALL ${found} DESTINATION "${CMAKE_INSTALL_PREFIX}/${destination}" TYPE SHARED_LIBRARY)
