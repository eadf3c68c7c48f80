// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/cases/support_case.h"
#include "model/checks/incident.h"
#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "model/domain/activity.h"

#include <QCoroTask>

/// What is pinned, as it is kept: all of it, so that it can be read when the server has it no more. The shelf gives id
/// and time.
namespace provost::caseparts {

/// `newest`: the request that the incident shows as evidence, where there is one.
[[nodiscard]] CasePart ofIncident(const Incident& incident, const std::optional<EventDetail>& newest,
                                  const QString& server);
[[nodiscard]] CasePart ofRequest(const EventDetail& detail, const QString& server);
/// `report` is its JSON, see checkreport.
[[nodiscard]] CasePart ofReport(const QString& title, const QByteArray& report, const QString& address);
/// What the server and the local copy know of a person.
[[nodiscard]] CasePart ofHistory(const User& user, const QList<UserTurn>& turns, const QList<Difference>& lines,
                                 const QString& server);

/// For what needs nothing more.
QCoro::Task<Result<CasePart>> already(CasePart part);
/// The same with what has to be fetched for it. GUI thread.
/// @{
QCoro::Task<Result<CasePart>> fetchIncident(OpenServer at, Incident incident, Cancellation cancel);
QCoro::Task<Result<CasePart>> fetchRequest(OpenServer at, qint64 id, Cancellation cancel);
/// @}

} // namespace provost::caseparts
