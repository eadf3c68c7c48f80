// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/rehearse_command.h"

#include "app/endpoint_command.h"
#include "app/places.h"
#include "app/platform/interruption.h"
#include "app/platform/typed_token.h"
#include "app/policy.h"
#include "model/checks/conformance_score.h"
#include "model/checks/rehearsal_report.h"
#include "model/commands/journal.h"
#include "model/commands/rehearsal_witness.h"
#include "translations/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <cstdio>

#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// The largest report that is laid beside a new one.
constexpr qint64 largestReport = 16 * 1024 * 1024;

struct RehearseWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::RehearseCommand)
};

struct RehearseOrder
{
    EndpointOrder endpoint;
    QString command;
    Dialect dialect = Dialect::Plain;
    bool isAgreed = false; ///< nobody has to be asked
    std::optional<ConformanceScore> compared;
};

QStringList dialectIds()
{
    QStringList ids;
    for (const auto dialect : dialects())
        ids.append(idOf(dialect));
    return ids;
}

void describeRehearse(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        u"Creates, changes and deletes throw-away users and a group at a SCIM 2.0 endpoint as an identity provider "
        "would, and says what was found at each step. It asks before it writes, changes nothing but what it created, "
        "and removes that again, also when it is interrupted. The token is the first line of standard input. Ends with "
        "0 where all is fine, 1 where something was found, 2 where it could not run to its end."_s);
    parser.addOption({u"dialect"_s, u"Needed. Whose requests: %1."_s.arg(dialectIds().join(u", "_s)), u"NAME"_s});
}

void describeConformance(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        u"Tries rule by rule what RFC 7643, RFC 7644 and RFC 9865 demand of a SCIM 2.0 endpoint, with throw-away users "
        "and a group, and says how many rules of each section are kept. It asks before it writes, changes nothing but "
        "what it created, and removes that again, also when it is interrupted. The token is the first line of standard "
        "input. Ends with 0 where every rule that was tried is kept, 1 where one is not, 2 where it could not run to "
        "its end."_s);
    parser.addOption({u"compare"_s,
                      u"Lay the result beside this earlier report (--format json), of this or another server."_s,
                      u"FILE"_s});
}

Result<Dialect> dialectIn(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"dialect"_s))
        return tl::unexpected(wrongOrder(u"--dialect is needed: one of %1."_s.arg(dialectIds().join(u", "_s))));
    const auto dialect = dialectOf(parser.value(u"dialect"_s));
    if (!dialect || !dialects().contains(*dialect))
        return tl::unexpected(wrongOrder(u"--dialect is one of %1."_s.arg(dialectIds().join(u", "_s))));
    return *dialect;
}

Result<ConformanceScore> reportIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(wrongOrder(u"The report to compare with cannot be read: %1"_s.arg(file.errorString())));
    const auto report = file.read(largestReport + 1);
    if (report.size() > largestReport)
        return tl::unexpected(wrongOrder(u"The report to compare with is too large."_s));
    return readScore(report).map_error([](const Error& error) {
        return wrongOrder(u"The report to compare with cannot be used: %1"_s.arg(error.detail));
    });
}

Result<RehearseOrder> orderIn(const QStringList& arguments, const QString& command)
{
    QCommandLineParser parser;
    const bool isConformance = command == conformanceName;
    if (isConformance)
        describeConformance(parser);
    else
        describeRehearse(parser);
    addEndpointOptions(parser, command);
    parser.addOption({u"yes"_s, u"Write without asking. Needed where standard input is no terminal."_s});
    auto endpoint = readEndpointOptions(parser, arguments, command);
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    RehearseOrder order{*std::move(endpoint), command, Dialect::Conformance, parser.isSet(u"yes"_s), {}};
    if (!order.endpoint.print.isEmpty())
        return order;
    if (!isConformance) {
        const auto dialect = dialectIn(parser);
        if (!dialect)
            return tl::unexpected(dialect.error());
        order.dialect = *dialect;
    } else if (parser.isSet(u"compare"_s)) {
        auto report = reportIn(parser.value(u"compare"_s));
        if (!report)
            return tl::unexpected(report.error());
        order.compared = *std::move(report);
    }
    if (!order.isAgreed && !isTerminalInput())
        return tl::unexpected(
            wrongOrder(u"It writes to the server. Where standard input is no terminal, so that nobody "
                       "can be asked, it needs --yes."_s));
    return order;
}

bool isAgreed(const RehearseOrder& order, const RehearsalNames& names)
{
    if (order.isAgreed)
        return true;
    const auto word = RehearseWords::tr("yes", "an answer that is typed");
    const auto question =
        RehearseWords::tr("At %1 this will be created, changed and deleted again:\n  %2\nNothing else is changed. Type "
                          "“%3” to go on: ",
                          "address, list, word")
            .arg(order.endpoint.place->display(), whatIsCreated(names, order.dialect).join(u"\n  "_s), word);
    const auto answer = readTypedLine(question);
    return answer.compare(word, Qt::CaseInsensitive) == 0 || answer.compare("yes"_L1, Qt::CaseInsensitive) == 0;
}

/// One that was stopped did not run to its end, whatever was found until then.
CheckEnd endOf(const Rehearsal& rehearsal)
{
    if (rehearsal.wasStopped)
        return CheckEnd::NotRun;
    const bool isConformance = rehearsal.dialect == Dialect::Conformance;
    if (rehearsal.count(CheckVerdict::Fail) > 0 || rehearsal.count(CheckVerdict::Warning) > 0)
        return CheckEnd::Found;
    if (isConformance && !rehearsal.wasHalted) // what a server does not offer is not tried
        return CheckEnd::AllFine;
    return rehearsal.count(CheckVerdict::NotChecked) == 0 ? CheckEnd::AllFine : CheckEnd::NotRun;
}

QCoro::Task<CheckEnd> play(RehearseOrder order, NetworkPolicy managed)
{
    if (const auto open = outputIsOpen(order.endpoint); !open)
        co_return complainOfOutput(order.command, open.error());
    const auto token = co_await tokenOf(order.endpoint);
    if (!token)
        co_return complain(order.command, token.error().detail);
    const auto names = RehearsalNames::make();
    if (!isAgreed(order, names))
        co_return complain(order.command, RehearseWords::tr("Nothing was sent."));
    const auto places = Places::standard();
    if (!places)
        co_return complain(order.command, RehearseWords::tr("There is no place for the journal of changes."));
    DoorSettings door;
    door.witness = std::make_shared<RehearsalWitness>(std::make_shared<Journal>(places->journalFile), *token);
    door.managed = std::move(managed);
    const Endpoint endpoint{std::make_shared<NetworkDoor>(door), *order.endpoint.place, *token};
    Call call;
    call.deadline = rehearsalTime;
    const Interruption interruption(call.cancel);
    const StepHeard nobody;
    auto rehearsal = co_await rehearse(endpoint, order.dialect, names, nobody, call);
    rehearsal.compared = order.compared;
    auto handover = handoverOf(rehearsal, order.endpoint, endOf(rehearsal));
    const auto end = co_await handOver(order.endpoint, order.command, std::move(handover));
    co_return end;
}

} // namespace

int runRehearse(int argc, char** argv, const QString& command)
{
    const QCoreApplication application(argc, argv);
    auto order = orderIn(QCoreApplication::arguments(), command);
    if (!order)
        return static_cast<int>(complain(command, order.error().detail));
    const auto& wanted = order->endpoint;
    if (!wanted.print.isEmpty())
        return print(wanted.print.toUtf8()) ? 0 : static_cast<int>(CheckEnd::NotRun);
    const Language language(wanted.language.isEmpty() ? QLocale::system().uiLanguages() : QStringList{wanted.language});
    const auto policy = readPolicy(systemPolicyPlace());
    if (policy.readOnly)
        return static_cast<int>(complain(
            command, RehearseWords::tr("This computer’s policy does not let anything be changed on servers.")));
    if (!wanted.output.isEmpty() && policy.exportOff)
        return static_cast<int>(
            complain(command, RehearseWords::tr("This computer’s policy does not let reports be written into files.")));
    return runToItsEnd(play(*std::move(order), policy.network));
}

} // namespace provost
