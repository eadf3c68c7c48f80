// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/check_command.h"

#include "app/policy.h"
#include "model/checks/check_report.h"
#include "model/checks/doctor.h"

#include "app/endpoint_command.h"
#include "translations/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

const QString checkName = u"check"_s;

struct CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::CheckCommand)
};

Result<EndpointOrder> orderIn(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Looks at a SCIM 2.0 endpoint, and says what was found, who acts and what to do. It only reads. The token is "
        "the first line of standard input. Ends with 0 where all is fine, 1 where something was found, 2 where it "
        "could not look."_s);
    addEndpointOptions(parser, checkName);
    return readEndpointOptions(parser, arguments, checkName);
}

/// A server that asks to come again later was not looked at, though nothing was found.
CheckEnd endOf(const Examination& examination)
{
    if (examination.verdict() != CheckVerdict::Pass)
        return CheckEnd::Found;
    const auto users = std::ranges::find(examination.findings, EndpointCheck::Users, &CheckFinding::check);
    const bool wasRead = users != examination.findings.cend() && users->verdict == CheckVerdict::Pass;
    return wasRead ? CheckEnd::AllFine : CheckEnd::NotRun;
}

QCoro::Task<CheckEnd> check(EndpointOrder order, NetworkPolicy managed)
{
    if (const auto open = outputIsOpen(order); !open)
        co_return complainOfOutput(checkName, open.error());
    const auto token = co_await tokenOf(order);
    if (!token)
        co_return complain(checkName, token.error().detail);
    DoorSettings settings;
    settings.readOnly = true;
    settings.managed = std::move(managed);
    const Endpoint endpoint{std::make_shared<NetworkDoor>(settings), *order.place, *token};
    Call call;
    call.deadline = examinationTime;
    const FindingHeard nobody;
    const auto examination = co_await examine(endpoint, nobody, call);
    auto handover = handoverOf(examination, order, endOf(examination));
    const auto end = co_await handOver(order, checkName, std::move(handover));
    co_return end;
}

} // namespace

int runCheck(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    auto order = orderIn(QCoreApplication::arguments());
    if (!order)
        return static_cast<int>(complain(checkName, order.error().detail));
    if (!order->print.isEmpty())
        return print(order->print.toUtf8()) ? 0 : static_cast<int>(CheckEnd::NotRun);
    const Language language(order->language.isEmpty() ? QLocale::system().uiLanguages() : QStringList{order->language});
    const auto policy = readPolicy(systemPolicyPlace());
    if (!order->output.isEmpty() && policy.exportOff)
        return static_cast<int>(
            complain(checkName, CheckWords::tr("This computer’s policy does not let reports be written into files.")));
    return runToItsEnd(check(*std::move(order), policy.network));
}

} // namespace provost
