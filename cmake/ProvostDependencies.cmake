# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# Every library that Provost links, found once, with the reason for it. Debian 12 is the floor for all versions.
set(THREADS_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Network PrintSupport Sql Svg Test LinguistTools)
if(NOT WIN32)
    find_package(Qt6Keychain REQUIRED)      # the OS keychain (BSD); model/secrets/credential_manager.h has Windows'
endif()
find_package(QCoro6 REQUIRED COMPONENTS Core Network) # coroutines over Qt (MIT)
find_package(tl-expected REQUIRED)          # Result<T> until C++23 (CC0)
find_package(SQLite3 3.40 REQUIRED)         # provostd's database in a file (public domain)
find_package(PostgreSQL REQUIRED)           # libpq: provostd's database on a server (PostgreSQL License)
find_package(OpenSSL REQUIRED)              # TLS of provostd, random tokens and SHA-256 (Apache-2.0)
find_package(fmt REQUIRED)                  # wanted by RESTinio (MIT)
find_package(simdjson REQUIRED)             # very many users of one answer (Apache-2.0)
find_package(ICU REQUIRED COMPONENTS i18n uc)  # names that look alike, UTS #39 (Unicode-3.0)
# Runs proxy scripts (MIT). No package of it has a file for CMake everywhere.
find_path(DUKTAPE_INCLUDE_DIR duktape.h REQUIRED)
find_library(DUKTAPE_LIBRARY duktape REQUIRED)
add_library(Provost::Duktape UNKNOWN IMPORTED)
set_target_properties(Provost::Duktape PROPERTIES
    IMPORTED_LOCATION "${DUKTAPE_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${DUKTAPE_INCLUDE_DIR}")
# Writes the archive of a case bundle, and looks into what is compressed (both zlib License).
find_package(ZLIB REQUIRED)
find_path(MINIZIP_INCLUDE_DIR minizip/zip.h REQUIRED)
find_library(MINIZIP_LIBRARY minizip REQUIRED)
add_library(Provost::Minizip UNKNOWN IMPORTED)
set_target_properties(Provost::Minizip PROPERTIES IMPORTED_LOCATION "${MINIZIP_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${MINIZIP_INCLUDE_DIR}" INTERFACE_LINK_LIBRARIES ZLIB::ZLIB)
# What one thread of provostd reads, another one stores and a third frees; the allocator of glibc makes them wait for each
# other. Those of Windows and macOS were not measured and stay; sanitizers have their own.
option(PROVOST_MIMALLOC "Link provostd to mimalloc" OFF)
if(PROVOST_MIMALLOC)
    find_package(mimalloc REQUIRED)         # 2 or 3; each says that it does not stand for the other (MIT)
endif()
