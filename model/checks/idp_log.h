// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "model/domain/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>

namespace provost {

/// What an identity provider wrote into its own log about one thing that it did, or did not, at the product.
struct IdpLogLine
{
    enum class Outcome { Success, Failure, Skipped };

    QDateTime at; ///< UTC
    Outcome outcome = Outcome::Success;
    QString action;      ///< in the log's own word: `create`, `application.provision.user.push`
    QString application; ///< what it provisions there: the name of its app for this product
    bool isGroup = false;
    QString id;     ///< at the product, else at the identity provider; may be empty
    QString whom;   ///< name or address
    QString code;   ///< `EntryConflict`; Okta has none
    QString reason; ///< in its own words, perhaps with the product's answer in it

    friend bool operator==(const IdpLogLine&, const IdpLogLine&) = default;
};

/// A log that was exported into a file. What is kept of a text is bounded.
struct IdpLog
{
    IdentityProvider idp = IdentityProvider::EntraId;
    QList<IdpLogLine> lines; ///< in the order of their times
    qint64 others = 0;       ///< lines about something else than provisioning
    qint64 unreadable = 0;   ///< lines without a time or an outcome
};

/// A larger file is refused: it can be narrowed at the identity provider.
inline constexpr qsizetype longestIdpLog = 64 * 1024 * 1024;
/// The same of its lines.
inline constexpr qsizetype mostIdpLogLines = 200'000;

/// How many of a hundred parts are read; false: stop.
using ReadProgress = std::function<bool(int percent)>;

/// Reads what Microsoft Entra ID and Okta export:
/// - provisioning logs of Entra ID as JSON, an array or Microsoft Graph's `value`: provisioningObjectSummary,
///   https://learn.microsoft.com/en-us/graph/api/resources/provisioningobjectsummary (read 2026-11-27)
/// - the same as CSV, the file ProvisioningLogs of the three, see
///   https://learn.microsoft.com/en-us/entra/identity/monitoring-health/howto-analyze-provisioning-logs; its columns
///   are not documented, so the names of Graph and of Azure Monitor (table AADProvisioningLogs) count, whatever their
///   case
/// - the System Log of Okta as JSON, an array or an object a line: LogEvent,
///   https://developer.okta.com/docs/reference/api/system-log/ (read 2026-11-27)
/// - the same as CSV: the members of LogEvent with underscores and dots, such as `outcome.result`, `target0.type`
///
/// ErrorKind::Invalid says what a file is not; ErrorKind::Cancelled. Nothing but `text` is looked at. Any thread.
[[nodiscard]] Result<IdpLog> readIdpLog(const QByteArray& text, const ReadProgress& progress = {});

} // namespace provost
