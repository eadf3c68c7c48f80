// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/endpoint_order.h"
#include "model/checks/check_report.h"
#include "model/checks/rehearsal_report.h"
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

/// In the form that is wanted; of an Examination or a Rehearsal.
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

/// Whether the report can be written where it is wanted. Opens the file, and leaves what is there as it is: asked
/// before anything is sent.
[[nodiscard]] Result<void> outputIsOpen(const EndpointOrder& order);
/// That it cannot, on standard error.
CheckEnd complainOfOutput(const QString& command, const Error& error);

struct Handover
{
    QByteArray report; ///< in the form that is wanted
    QByteArray text;   ///< the same for people, printed where the file cannot be written
    QString summary;
    CheckEnd end; ///< where all of it arrives
};

template <class Outcome>
[[nodiscard]] Handover handoverOf(const Outcome& outcome, const EndpointOrder& order, CheckEnd end)
{
    const auto text = EndpointOrder::Format::Text;
    return {written(outcome, order.format), written(outcome, text), summary(outcome), end};
}

/// Prints the report, or writes it into the file that is wanted and prints its summary. Gives the end where that
/// worked. A report that cannot be written is printed as text, so that it is not lost.
[[nodiscard]] QCoro::Task<CheckEnd> handOver(EndpointOrder order, QString command, Handover handover);

/// Makes the event loop of a command that has an application object; gives the exit code.
[[nodiscard]] int runToItsEnd(QCoro::Task<CheckEnd> command);

} // namespace provost
