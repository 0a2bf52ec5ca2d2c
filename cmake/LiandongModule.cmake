# SPDX-License-Identifier: GPL-3.0-or-later
# The one way to declare a module, a program or a test. A module names its rank; a link to the same or a higher rank
# stops the configuration, so that the picture in DESIGN stays true.

# Every struct has its defaults, so an initialiser need not name all members.
add_library(liandong_flags INTERFACE)
target_compile_options(liandong_flags INTERFACE
    $<$<CXX_COMPILER_ID:GNU,Clang>:-Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Werror
        -Wno-missing-field-initializers>
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
    $<$<CXX_COMPILER_ID:MSVC>:/W4 /utf-8>)
target_compile_definitions(liandong_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_USE_QSTRINGBUILDER QT_DEPRECATED_WARNINGS_SINCE=0x060800 LIANDONG_VERSION="${PROJECT_VERSION}")

set(LIANDONG_CORE_HEADERS <QString> <QByteArray> <QList> <QHash> <QUuid> <QDateTime> <QObject> <QCborStreamReader>
    <QCborStreamWriter> <QJsonArray> <QJsonObject> <algorithm> <boost/describe.hpp> <chrono> <deque> <expected>
    <functional> <map> <memory> <optional> <span> <string> <variant> <vector>)

# liandong_precompiled(TARGET): compiles the target with precompiled headers that are made once: deskui's where it links
# deskui, base's everywhere else. They hold nothing of this project, so that a change of a header rebuilds what includes it.
function(liandong_precompiled target)
    get_target_property(links ${target} LINK_LIBRARIES)
    if(target STREQUAL "liandong_base")
        target_precompile_headers(${target} PRIVATE ${LIANDONG_CORE_HEADERS})
    elseif(target STREQUAL "liandong_deskui")
        target_precompile_headers(${target} PRIVATE <QtWidgets> ${LIANDONG_CORE_HEADERS})
    elseif("liandong_deskui" IN_LIST links)
        target_precompile_headers(${target} REUSE_FROM liandong_deskui)
    else()
        target_precompile_headers(${target} REUSE_FROM liandong_base)
    endif()
endfunction()

# liandong_module(NAME RANK n [DEPENDS module...] [QT component...] [LINK target...] [FOLDERS folder...])
# Sources are the *.cpp and *.h of the folder, of impl/ and of FOLDERS; the folder above is the include path, so a header is "domain/unit.h".
function(liandong_module name)
    cmake_parse_arguments(arg "" "RANK" "DEPENDS;QT;LINK;FOLDERS" ${ARGN})
    set(patterns *.cpp *.h)
    foreach(folder IN ITEMS impl LISTS arg_FOLDERS)
        list(APPEND patterns ${folder}/*.cpp ${folder}/*.h)
    endforeach()
    file(GLOB sources CONFIGURE_DEPENDS ${patterns})
    add_library(liandong_${name} STATIC ${sources})
    set_target_properties(liandong_${name} PROPERTIES LINKER_LANGUAGE CXX)
    set_property(GLOBAL PROPERTY LIANDONG_RANK_${name} ${arg_RANK})
    foreach(dependency IN LISTS arg_DEPENDS)
        get_property(rank GLOBAL PROPERTY LIANDONG_RANK_${dependency})
        if(rank STREQUAL "")
            message(FATAL_ERROR "liandong_module(${name}): '${dependency}' is not declared (yet)")
        elseif(NOT rank LESS arg_RANK)
            message(FATAL_ERROR "liandong_module(${name}): rank ${arg_RANK} may not link '${dependency}' of rank ${rank}")
        endif()
        target_link_libraries(liandong_${name} PUBLIC liandong_${dependency})
    endforeach()
    list(TRANSFORM arg_QT PREPEND Qt6::)
    target_link_libraries(liandong_${name} PUBLIC ${arg_QT} ${arg_LINK} PRIVATE liandong_flags)
    target_include_directories(liandong_${name} PUBLIC ${PROJECT_SOURCE_DIR}/modules)
    liandong_precompiled(liandong_${name})
endfunction()

# liandong_program(NAME MODULES module... [QT component...]): the executable liandong-NAME from this folder's sources.
function(liandong_program name)
    cmake_parse_arguments(arg "" "" "MODULES;QT;LINK" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
    qt_add_executable(liandong-${name} ${sources})
    list(TRANSFORM arg_MODULES PREPEND liandong_)
    list(TRANSFORM arg_QT PREPEND Qt6::)
    target_link_libraries(liandong-${name} PRIVATE ${arg_MODULES} ${arg_QT} ${arg_LINK} liandong_flags)
    liandong_precompiled(liandong-${name})
    set_target_properties(liandong-${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
    install(TARGETS liandong-${name} RUNTIME)
endfunction()

# liandong_test(NAME SOURCES file... MODULES module... [LABELS unit|system|gui] [TIMEOUT seconds] [PROGRAMS name...])
# The executable test_NAME; PROGRAMS are liandong programs that the test starts (found through LIANDONG_BIN).
function(liandong_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;MODULES;QT;LINK;LABELS;PROGRAMS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(NOT arg_LABELS)
        set(arg_LABELS unit)
    endif()
    add_executable(test_${name} ${arg_SOURCES})
    list(TRANSFORM arg_MODULES PREPEND liandong_)
    list(TRANSFORM arg_QT PREPEND Qt6::)
    target_link_libraries(test_${name} PRIVATE ${arg_MODULES} ${arg_QT} ${arg_LINK} Qt6::Test liandong_flags)
    target_include_directories(test_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(test_${name} PRIVATE LIANDONG_DATA="${PROJECT_SOURCE_DIR}/data"
        LIANDONG_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}" LIANDONG_BIN="${PROJECT_BINARY_DIR}/bin")
    liandong_precompiled(test_${name})
    foreach(program IN LISTS arg_PROGRAMS)
        add_dependencies(test_${name} liandong-${program})
    endforeach()
    add_test(NAME ${name} COMMAND test_${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;QT_FATAL_CRITICALS=0")
endfunction()
