// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/log_incidents.h"
#include "model/commands/cancellation.h"

#include <QCoroTask>

#include <functional>
#include <memory>

namespace provost {

/// What a log that was exported from an identity provider tells.
struct FoldedLog
{
    QString file; ///< its name
    IdentityProvider idp = IdentityProvider::EntraId;
    qint64 lines = 0;
    qint64 others = 0;     ///< as in IdpLog
    qint64 unreadable = 0; ///< likewise
    QDateTime first;       ///< invalid where there is no line
    QDateTime last;
    QList<Incident> incidents;
};

/// Reads the file and folds what it tells by cause, off the GUI thread. Nothing of it is sent or kept. `progress` is
/// told how many of a hundred parts are done, on the caller's thread. ErrorKind::Invalid, TooLarge, Storage or
/// Cancelled, each with the file's name as subject.
[[nodiscard]] QCoro::Task<Result<FoldedLog>> readIdpLogFile(QString path, std::shared_ptr<const Dictionary> dictionary,
                                                            Cancellation cancel, std::function<void(int)> progress);

} // namespace provost
