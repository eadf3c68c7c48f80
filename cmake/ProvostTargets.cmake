# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# The one place with compiler settings. Every target of ours links Provost::Build and nothing else decides flags.
option(PROVOST_WARNINGS_AS_ERRORS "Treat every warning as an error" ON)

add_library(provost_build INTERFACE)
add_library(Provost::Build ALIAS provost_build)
target_compile_features(provost_build INTERFACE cxx_std_20)
target_include_directories(provost_build INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(provost_build INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS
    QT_TYPESAFE_FLAGS QT_NO_INTEGER_EVENT_COORDINATES QT_STRICT_QLIST_ITERATORS
    QT_NO_QASCONST QT_NO_QEXCHANGE QT_USE_NODISCARD_FILE_OPEN QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS> $<$<CONFIG:Debug>:QT_FORCE_ASSERTS>)
# Qt 6.4 is the floor: what became deprecated after it has nothing yet there that could take its place.
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    target_compile_definitions(provost_build INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
# Qt heeds it from 6.7 on, but QCoro's own headers connect without a context. In ours clazy finds it (connect-3arg-lambda).
if(Qt6_VERSION VERSION_LESS 6.7)
    target_compile_definitions(provost_build INTERFACE QT_NO_CONTEXTLESS_CONNECT)
endif()
# Shared libraries and programs use the same precompiled headers. Debian's Qt before 6.8 asks for the option itself.
get_target_property(qt_options Qt6::Core INTERFACE_COMPILE_OPTIONS)
if(BUILD_SHARED_LIBS AND NOT MSVC AND NOT "-fPIC" IN_LIST qt_options)
    target_compile_options(provost_build INTERFACE -fPIC)
endif()
if(WIN32) # Windows 10; no macros min and max, and no older sockets than asio's
    target_compile_definitions(provost_build INTERFACE UNICODE NOMINMAX WIN32_LEAN_AND_MEAN _WIN32_WINNT=0x0A00)
endif()
if(MSVC)
    target_compile_options(provost_build INTERFACE /W4 /permissive- /utf-8 /bigobj /Zc:__cplusplus
        $<$<BOOL:${PROVOST_WARNINGS_AS_ERRORS}>:/WX>)
else()
    target_compile_options(provost_build INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<BOOL:${PROVOST_WARNINGS_AS_ERRORS}>:-Werror>
        # A tenth of a file's time goes to the compiler's own garbage collection below this size, in KiB.
        $<$<CXX_COMPILER_ID:GNU>:SHELL:--param ggc-min-heapsize=524288>)
endif()

# What nearly every file includes, parsed once: half of a file's compile time. It is no license to include less: the
# presets of the analysers build without it, and there a file that names too little does not compile.
set(PROVOST_COMMON_HEADERS
    <algorithm> <array> <chrono> <functional> <memory> <optional> <string> <string_view> <utility> <variant> <vector>
    <QByteArray> <QCoreApplication> <QDateTime> <QDebug> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
    <QMetaObject> <QMutex> <QObject> <QPointer> <QRegularExpression> <QSet> <QSharedPointer> <QString> <QStringList>
    <QTimer> <QUrl> <QUuid> <QVariant>)
set(PROVOST_WIDGET_HEADERS
    <QAbstractItemView> <QApplication> <QComboBox> <QHBoxLayout> <QKeyEvent> <QLabel> <QLineEdit> <QMenu> <QPainter>
    <QScrollArea> <QScrollBar> <QStyle> <QStyleOption> <QTableView> <QVBoxLayout> <QWidget>)
set(PROVOST_TEST_HEADERS <QSignalSpy> <QTemporaryDir> <qtestcase.h>)
# provost_precompile(NAME LINK … HEADERS … [OPTIONS …])
function(provost_precompile name)
    cmake_parse_arguments(arg "" "" "LINK;HEADERS;OPTIONS" ${ARGN})
    file(GENERATE OUTPUT "${CMAKE_BINARY_DIR}/precompiled/${name}.cpp" CONTENT "")
    add_library(${name} STATIC "${CMAKE_BINARY_DIR}/precompiled/${name}.cpp")
    target_link_libraries(${name} PRIVATE Provost::Build ${arg_LINK})
    target_compile_options(${name} PRIVATE ${arg_OPTIONS})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()
provost_precompile(provost_precompiled LINK Qt6::Core tl::expected
    HEADERS ${PROVOST_COMMON_HEADERS} <tl/expected.hpp>)
provost_precompile(provost_precompiled_views LINK Qt6::Widgets QCoro6::Core tl::expected
    HEADERS ${PROVOST_COMMON_HEADERS} ${PROVOST_WIDGET_HEADERS} <QCoroTask> <tl/expected.hpp>)

# Tests are run here and shipped nowhere: a release build too compiles them as fast as it can. What Qt tells each of them of
# its folder is not used, and would keep them from sharing precompiled headers.
set(PROVOST_TEST_OPTIONS -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR
    $<$<AND:$<CONFIG:Release>,$<NOT:$<CXX_COMPILER_ID:MSVC>>>:-O0>)
if(BUILD_TESTING)
    provost_precompile(provost_precompiled_tests LINK Qt6::Test tl::expected
        HEADERS ${PROVOST_COMMON_HEADERS} ${PROVOST_TEST_HEADERS} <tl/expected.hpp> OPTIONS ${PROVOST_TEST_OPTIONS})
    provost_precompile(provost_precompiled_view_tests LINK Qt6::Test Qt6::Widgets QCoro6::Core tl::expected
        HEADERS ${PROVOST_COMMON_HEADERS} ${PROVOST_WIDGET_HEADERS} ${PROVOST_TEST_HEADERS} <QCoroTask> <tl/expected.hpp>
        OPTIONS ${PROVOST_TEST_OPTIONS})
endif()

# Which of them a target takes: one with widgets if its own folder is made of them.
function(provost_reuse_precompiled name)
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/(views|app)(/|$)")
        target_precompile_headers(${name} REUSE_FROM provost_precompiled_views)
    else()
        target_precompile_headers(${name} REUSE_FROM provost_precompiled)
    endif()
endfunction()

# Compiling several sources of a folder as one saves a third of its time, and makes the change of a line a few seconds
# dearer. The presets dev and release do it, so names within a folder's anonymous namespaces differ; the analysers, with the
# preset tidy, compile each source for itself and find the include that another one brought.
option(PROVOST_UNITY "Compile the sources of a folder together" OFF)

# What is shipped holds its libraries within; the preset dev links some 240 test programs, and shares them: a static build
# of these takes 5 GB of a disk.
if(BUILD_SHARED_LIBS)
    set(PROVOST_LIBRARY SHARED)
else()
    set(PROVOST_LIBRARY STATIC)
endif()

# provost_library(NAME folder_target SOURCES … [PUBLIC …] [PRIVATE …])
# One folder, one library: a folder sees only the folders that it links, since an include of another one's symbols does
# not link, and tests/architecture refuses the include itself.
function(provost_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    qt_add_library(${name} ${PROVOST_LIBRARY} ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC Provost::Build ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    provost_reuse_precompiled(${name})
    if(PROVOST_UNITY)
        set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
        # Said of every coroutine that keeps a lambda, where its source is included.
        target_compile_options(${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    endif()
endfunction()

# How many times longer than usual a test may take before it counts as hung. The preset asan sets it.
set(PROVOST_TEST_SLOWNESS 1 CACHE STRING "Factor on the timeout of every test")

# provost_test_limits(NAME LABELS … TIMEOUT seconds)
function(provost_test_limits name)
    cmake_parse_arguments(arg "" "TIMEOUT" "LABELS" ${ARGN})
    math(EXPR timeout "${arg_TIMEOUT} * ${PROVOST_TEST_SLOWNESS}")
    # What may take long starts first, so that it is not the last one that all wait for.
    set_tests_properties(${name} PROPERTIES TIMEOUT ${timeout} COST ${timeout} LABELS "${arg_LABELS}")
endfunction()

# Where each test has a home of its own. What they leave there is searched for secrets after the last one.
set(PROVOST_TEST_HOMES "${CMAKE_BINARY_DIR}/homes")

# provost_add_test(NAME COMMAND … [LABELS …] [TIMEOUT seconds] [ENVIRONMENT …])
# A test in a home of its own, without a window on anybody's screen.
function(provost_add_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "COMMAND;LABELS;ENVIRONMENT" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_test(NAME ${name} COMMAND run_apart "${PROVOST_TEST_HOMES}/${name}" ${arg_COMMAND})
    provost_test_limits(${name} TIMEOUT ${arg_TIMEOUT} LABELS ${arg_LABELS})
    # Before ctest kills what hangs, Qt Test ends it and shows where each of its threads stands. In milliseconds.
    math(EXPR function_timeout "${arg_TIMEOUT} * ${PROVOST_TEST_SLOWNESS} * 900")
    set_tests_properties(${name} PROPERTIES FIXTURES_REQUIRED secrets ENVIRONMENT
        "QTEST_FUNCTION_TIMEOUT=${function_timeout};QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.qpa.*=false;LC_ALL=C.UTF-8;TZ=UTC;PROVOSTD=$<TARGET_FILE:provostd>;PROVOST_APP=$<TARGET_FILE:provost>;${arg_ENVIRONMENT}")
endfunction()

# provost_test_program(NAME SOURCES … LINK …)
# A Qt Test executable. moc reads tst_*.cpp alone and nothing that it includes, which needs a fraction of AUTOMOC's time;
# so a class of a test's header has no Q_OBJECT, or is in a library.
function(provost_test_program name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    qt_add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    target_link_libraries(${name} PRIVATE Provost::Build Qt6::Test ${arg_LINK})
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    foreach(source IN LISTS arg_SOURCES)
        if(source MATCHES "^(tst_.*)\\.cpp$")
            set(moc "${CMAKE_CURRENT_BINARY_DIR}/${CMAKE_MATCH_1}.moc")
            add_custom_command(OUTPUT "${moc}" DEPENDS "${source}" VERBATIM
                COMMAND Qt6::moc -o "${moc}" "${CMAKE_CURRENT_SOURCE_DIR}/${source}")
            target_sources(${name} PRIVATE "${moc}")
            # By itself too: then it waits for no library, and the analysers can ask for it alone.
            add_custom_target(${name}_moc DEPENDS "${moc}")
            add_dependencies(test_mocs ${name}_moc)
        endif()
    endforeach()
    target_compile_options(${name} PRIVATE ${PROVOST_TEST_OPTIONS})
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/(views|app|e2e)$")
        target_precompile_headers(${name} REUSE_FROM provost_precompiled_view_tests)
    else()
        target_precompile_headers(${name} REUSE_FROM provost_precompiled_tests)
    endif()
endfunction()

# provost_test(NAME SOURCES … LINK … [LABELS …] [TIMEOUT seconds])
# A Qt Test program that runs offscreen.
function(provost_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    provost_test_program(${name} SOURCES ${arg_SOURCES} LINK ${arg_LINK})
    provost_add_test(${name} COMMAND $<TARGET_FILE:${name}> LABELS ${arg_LABELS} TIMEOUT ${arg_TIMEOUT})
endfunction()
