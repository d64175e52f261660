# SPDX-License-Identifier: GPL-3.0-or-later
# What the packages say of themselves. packaging/package makes the Debian one; the others are made by
# `cpack -G RPM|NSIS|DragNDrop` in the build folder and are UNTESTED: nobody of us has installed one.
include(${CMAKE_CURRENT_LIST_DIR}/metadata.cmake)

set(CPACK_PACKAGE_NAME rehearsal)
set(CPACK_PACKAGE_VENDOR "Rehearsal maintainers")
set(CPACK_PACKAGE_CONTACT "${REHEARSAL_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
"Rehearsal is a desktop program for sitting full-length mock exams against the
clock and going through every question afterwards: what was chosen, what is
right, and why. It comes with an original question bank for the exam AWS
Certified Machine Learning Engineer - Associate (MLA-C01); another exam is
another folder of text files, for which there is the tool rehearsal-bank.
.
It works offline, asks for no account and sends nothing. It is not affiliated
with Amazon Web Services, and its scores are estimates.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/same_bytes.cmake)

set(CPACK_DEBIAN_PACKAGE_RELEASE ${REHEARSAL_DEBIAN_REVISION})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Libraries by shlibdeps. Plugins of Qt and SQLite are loaded by name, so they are named here.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6 (>= 6.4), libsqlite3-0 (>= 3.40)")
# The words of Qt's own dialogs in German and Japanese, and letters for every language of the bank's texts.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, fonts-noto-core | fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland, fonts-noto-cjk")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Applications/Education)
set(CPACK_RPM_PACKAGE_REQUIRES "qt6-qtbase >= 6.4, qt6-qtsvg >= 6.4")
# Folders that belong to other packages.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable
    /usr/share/icons/hicolor/scalable/apps /usr/share/man /usr/share/man/man1 /usr/share/metainfo /usr/share/mime
    /usr/share/mime/packages)

set(CPACK_NSIS_DISPLAY_NAME Rehearsal)
set(CPACK_NSIS_PACKAGE_NAME Rehearsal)
set(CPACK_NSIS_CONTACT "${REHEARSAL_MAINTAINER}")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_PACKAGE_EXECUTABLES rehearsal Rehearsal)
set(CPACK_DMG_VOLUME_NAME "Rehearsal ${PROJECT_VERSION}")

if(WIN32)
    set(CPACK_GENERATOR NSIS)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB)
endif()
include(CPack)
