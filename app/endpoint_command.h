// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/endpoint_order.h"
#include "model/secrets/secret.h"

#include <QCoroTask>

#include <memory>

namespace provost {

/// How `provost check` and `provost rehearse` end; scripts rely on the numbers.
enum class CheckEnd { AllFine = 0, Found = 1, NotRun = 2 };

/// `provost check: …` on standard error.
CheckEnd complain(const QString& command, const QString& sentence);
/// On standard output, at once.
[[nodiscard]] bool print(const QByteArray& text);

/// The token, from standard input or the keychain. An error has a sentence for people as its detail.
[[nodiscard]] QCoro::Task<Result<std::shared_ptr<const Secret>>> tokenOf(EndpointOrder order);

/// In the form that is wanted; of an Examination or a Rehearsal, whose writers the caller includes.
template <class Outcome>
[[nodiscard]] QByteArray written(const Outcome& outcome, EndpointOrder::Format format)
{
    switch (format) {
    case EndpointOrder::Format::Text:
        return checkreport::toText(outcome).toUtf8();
    case EndpointOrder::Format::Json:
        return checkreport::toJson(outcome);
    case EndpointOrder::Format::Html:
        return checkreport::toHtml(outcome);
    }
    Q_UNREACHABLE();
}

/// Prints the report, or writes it into the file that is wanted and prints its summary. Gives `end` where that worked.
[[nodiscard]] QCoro::Task<CheckEnd> handOver(EndpointOrder order, QString command, QByteArray report, QString summary,
                                             CheckEnd end);

/// Makes the event loop of a command that has an application object; gives the exit code.
[[nodiscard]] int runToItsEnd(QCoro::Task<CheckEnd> command);

} // namespace provost
