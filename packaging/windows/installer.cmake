# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# Makes the .msi of what CPack (generator External) has gathered in CPACK_TEMPORARY_DIRECTORY: WiX 3 on Windows, wixl
# elsewhere. Each file is a component whose identifier comes from its path, so that it is the same in every version, which
# Windows Installer asks for.
cmake_minimum_required(VERSION 3.25)

set(here "${CMAKE_CURRENT_LIST_DIR}")
set(tree "${CPACK_TEMPORARY_DIRECTORY}")
set(work "${CPACK_TOPLEVEL_DIRECTORY}/msi")
set(namespace 6E1D7A0B-58C4-4F0E-9C0D-2B8C1B3E8B51)
file(MAKE_DIRECTORY "${work}")

# provost_id(OUT kind path): an identifier of at most 72 letters.
function(provost_id out kind path)
    string(SHA1 hash "${path}")
    set(${out} "${kind}${hash}" PARENT_SCOPE)
endfunction()

set(components "")
set(references "")
# provost_folder(path indent): the files of a folder, and the folders in it.
function(provost_folder path indent)
    file(GLOB entries LIST_DIRECTORIES true RELATIVE "${tree}" "${tree}/${path}*")
    list(SORT entries)
    foreach(entry IN LISTS entries)
        get_filename_component(name "${entry}" NAME)
        if(IS_DIRECTORY "${tree}/${entry}")
            provost_id(id d "${entry}")
            string(APPEND components "${indent}<Directory Id=\"${id}\" Name=\"${name}\">\n")
            provost_folder("${entry}/" "${indent}  ")
            string(APPEND components "${indent}</Directory>\n")
        else()
            provost_id(component c "${entry}")
            provost_id(id f "${entry}")
            string(UUID guid NAMESPACE ${namespace} NAME "${entry}" TYPE SHA1 UPPER)
            string(APPEND components
                "${indent}<Component Id=\"${component}\" Guid=\"${guid}\" Win64=\"yes\">\n"
                "${indent}  <File Id=\"${id}\" Name=\"${name}\" Source=\"${entry}\" KeyPath=\"yes\"/>\n"
                "${indent}</Component>\n")
            string(APPEND references "      <ComponentRef Id=\"${component}\"/>\n")
        endif()
    endforeach()
    set(components "${components}" PARENT_SCOPE)
    set(references "${references}" PARENT_SCOPE)
endfunction()
provost_folder("" "      ")
if(references STREQUAL "")
    message(FATAL_ERROR "There is nothing to install in ${tree}")
endif()
file(WRITE "${work}/Files.wxs" "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<Wix xmlns=\"http://schemas.microsoft.com/wix/2006/wi\">
  <Fragment>
    <DirectoryRef Id=\"INSTALLFOLDER\">
${components}    </DirectoryRef>
  </Fragment>
  <Fragment>
    <ComponentGroup Id=\"Files\">
${references}    </ComponentGroup>
  </Fragment>
</Wix>
")

set(package "${CPACK_TOPLEVEL_DIRECTORY}/${CPACK_PACKAGE_FILE_NAME}.msi")
set(sources "${here}/Provost.wxs" "${work}/Files.wxs")
find_program(CANDLE candle HINTS "$ENV{WIX}/bin")
find_program(LIGHT light HINTS "$ENV{WIX}/bin")
find_program(WIXL wixl)
if(CANDLE AND LIGHT)
    execute_process(COMMAND_ERROR_IS_FATAL ANY
        COMMAND "${CANDLE}" -nologo -arch x64 "-dVersion=${CPACK_PACKAGE_VERSION}" -out "${work}/" ${sources})
    # ICE43 and ICE57 ask shortcuts of a package for everybody to belong to one user; ICE61 is about versions of equal number.
    execute_process(COMMAND_ERROR_IS_FATAL ANY
        COMMAND "${LIGHT}" -nologo -spdb -sice:ICE43 -sice:ICE57 -sice:ICE61 -b "${tree}" -b "${here}"
            -out "${package}" "${work}/Provost.wixobj" "${work}/Files.wixobj")
elseif(WIXL)
    execute_process(COMMAND_ERROR_IS_FATAL ANY WORKING_DIRECTORY "${tree}"
        COMMAND "${WIXL}" --arch x64 --define "Version=${CPACK_PACKAGE_VERSION}" --output "${package}" ${sources})
else()
    message(FATAL_ERROR "Neither WiX 3 (candle, light) nor wixl is here.")
endif()
set(CPACK_EXTERNAL_BUILT_PACKAGES "${package}")
