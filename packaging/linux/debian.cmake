# SPDX-FileCopyrightText: 2026 The Provost authors
# SPDX-License-Identifier: Apache-2.0
#
# The Debian packages provost and provostd. They hold for the release of Debian that they are built on, whose name their version
# ends with, so that the one of a newer release is an update.
cmake_host_system_information(RESULT system QUERY DISTRIB_INFO)
set(PROVOST_DEB_REVISION "1~${system_ID}${system_VERSION_ID}")
set(PROVOST_DEB_SUITE "${system_VERSION_CODENAME}")
set(PROVOST_DEB_VERSION "${PROJECT_VERSION}-${PROVOST_DEB_REVISION}")

set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has a first line of its own
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE "${PROVOST_DEB_REVISION}")
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${PROVOST_HOMEPAGE}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_PROVOST_PACKAGE_NAME provost)
set(CPACK_DEBIAN_PROVOST_PACKAGE_SECTION net)
set(CPACK_COMPONENT_PROVOST_DESCRIPTION "Desktop console for SCIM provisioning
Provost sets up how an identity provider feeds a product with users and groups,
and shows who was provisioned, with which role, and why not.")
set(CPACK_DEBIAN_PROVOST_PACKAGE_DEPENDS "provostd (= ${PROVOST_DEB_VERSION})")
set(CPACK_DEBIAN_PROVOST_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager | keepassxc, hicolor-icon-theme, shared-mime-info, qt6-translations-l10n, qt6-wayland")

set(CPACK_DEBIAN_PROVOSTD_PACKAGE_NAME provostd)
set(CPACK_DEBIAN_PROVOSTD_PACKAGE_SECTION net)
set(CPACK_COMPONENT_PROVOSTD_DESCRIPTION "SCIM 2.0 server with an admin API
provostd takes users and groups from identity providers, keeps them durably and
serves the Provost console.")
set(CPACK_DEBIAN_PROVOSTD_PACKAGE_CONTROL_EXTRA
    "${PROJECT_SOURCE_DIR}/packaging/linux/debian/postinst;${PROJECT_SOURCE_DIR}/packaging/linux/debian/prerm;${PROJECT_SOURCE_DIR}/packaging/linux/debian/postrm")
