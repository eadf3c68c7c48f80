// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/change.h"
#include "model/commands/open_server.h"

#include <QJsonObject>

#include <functional>

namespace provost {

/// A configuration document as a file has it: the same text for the same document, so that a repository shows what
/// changed.
[[nodiscard]] QByteArray configurationText(const QJsonObject& document);

/// Reads a file off the GUI thread. ErrorKind::Storage where it cannot be read, TooLarge, and Invalid with the place of
/// the fault as detail where it is no JSON object.
QCoro::Task<Result<QJsonObject>> readConfigurationFile(QString path);

/// All that is configured on the server.
QCoro::Task<Result<QJsonObject>> exportConfiguration(OpenServer at, Cancellation cancel);

/// What the document would change there.
QCoro::Task<Result<ConfigurationPlan>> planConfiguration(OpenServer at, QJsonObject document, Cancellation cancel);

/// Where the secrets of new webhooks go, on the GUI thread; a server never tells them again.
using SecretsHeard = std::function<void(const QList<NewSecret>&)>;

/// Does what the plan said, as one step: all of it or nothing, and nothing where the server is another one by now. It
/// cannot be taken back; `before` is the document that stood, for the journal.
[[nodiscard]] ChangeStep configurationChange(OpenServer at, const QString& subject, const QJsonObject& document,
                                             const QString& digest, SecretsHeard heard);

/// Writes what stands now into a file.
QCoro::Task<Result<void>> writeConfiguration(OpenServer at, QString path, Cancellation cancel);
/// The same, and only this user can read it.
QCoro::Task<Result<void>> keepConfiguration(OpenServer at, QString path, Cancellation cancel);

} // namespace provost
