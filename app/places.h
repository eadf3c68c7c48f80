// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

namespace provost {

/// Makes a folder that only this user may look into.
Result<void> makePrivateFolder(const QString& folder);

/// Where this user's files and the Local server's program lie. Folders are made on first use, readable by the user
/// alone.
struct Places
{
    QString settingsFile;
    QString serversFile;
    QString localDatabase;
    QString journalFile;   ///< what was changed from this console
    QString restoreFolder; ///< what users were before many of them were changed; made when it is needed
    QString copyFolder;    ///< copies of servers; made when the first one is
    QString caseFolder;    ///< evidence that was pinned; likewise
    QString serverProgram; ///< provostd; empty where it was not found
    QString policy;        ///< of this computer's administrator; the same whoever runs Provost, and with which options

    /// The standard places of this system, or everything under `root` where one is given.
    static Result<Places> standard();
    static Result<Places> under(const QString& root);
};

} // namespace provost
