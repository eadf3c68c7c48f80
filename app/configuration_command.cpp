// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/configuration_command.h"

#include "app/endpoint_command.h"
#include "app/endpoint_order.h"
#include "app/places.h"
#include "app/platform/typed_token.h"
#include "app/policy.h"
#include "app/server_way.h"
#include "model/api/provost/provost_api.h"
#include "model/checks/endpoint_call.h"
#include "model/commands/configuration.h"
#include "model/commands/journal.h"
#include "model/commands/save_text.h"
#include "model/domain/shown_text.h"
#include "model/items/configuration_words.h"
#include "model/secrets/keychain_store.h"
#include "model/wire/operations.h"
#include "translations/language.h"
#include "views/common/error_text.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

using SharedKey = std::shared_ptr<const Secret>;

struct ConfigurationWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::ConfigurationCommand)
};

/// What a run has at hand; as a value, since coroutines own what they use.
struct Run
{
    ConfigurationDeed deed;
    ConfigurationOrder order;
    Policy policy;
    std::shared_ptr<WriteWitness> journal; ///< of what is applied
    std::optional<ServerProfile> known;    ///< the saved server at this address
};

/// Sentences isolate what comes from outside, for windows; in a terminal these marks would only be in the way.
QString forTerminal(QString text)
{
    for (const char16_t mark : {u'\u2068', u'\u2069'})
        text.remove(QChar(mark));
    return text;
}

CheckEnd say(const QJsonObject& object, CheckEnd end)
{
    return print(QJsonDocument(object).toJson(QJsonDocument::Indented)) ? end : CheckEnd::NotRun;
}

/// In the form that is wanted.
CheckEnd refuse(const Run& run, const QString& kind, const QString& sentence, CheckEnd end = CheckEnd::NotRun)
{
    complain(wordOf(run.deed), forTerminal(sentence));
    return run.order.json
               ? say({{u"error"_s, QJsonObject{{u"kind"_s, kind}, {u"sentence"_s, forTerminal(sentence)}}}}, end)
               : end;
}

CheckEnd refuse(const Run& run, const Error& error)
{
    const bool isMissing =
        error.kind == ErrorKind::NotFound || error.kind == ErrorKind::BadAnswer || error.kind == ErrorKind::Unsupported;
    if (isMissing)
        return refuse(run, u"no-server"_s,
                      ConfigurationWords::tr("At %1 there is no Provost server, or an old one: nothing there has a "
                                             "configuration. The address is the one that Provost opens, without "
                                             "/admin and without /scim.")
                          .arg(isolated(run.order.place->display())));
    if (error.kind == ErrorKind::Invalid)
        return refuse(run, u"document"_s,
                      ConfigurationWords::tr("The document cannot be used as it is: %1. %2", "place in it, why")
                          .arg(isolated(error.subject), plainSentence(error.detail)));
    const auto text = errorText(error);
    auto sentence = text.happened + u' ' + text.todo;
    if (error.kind == ErrorKind::Untrusted || error.kind == ErrorKind::Unreachable)
        sentence += u'\n' + plainText(error.detail, 4096, true);
    return refuse(run, u"server"_s, sentence);
}

Result<SharedKey> keyFromInput()
{
    auto typed = readTypedToken(ConfigurationWords::tr("Admin key: "));
    if (typed.isEmpty())
        return tl::unexpected(
            wrongOrder(ConfigurationWords::tr("No key came. It is the first line of standard input.")));
    if (!canBeToken(typed))
        return tl::unexpected(wrongOrder(
            ConfigurationWords::tr("The first line of standard input is no key. It stands there alone, without the "
                                   "word Bearer and without spaces.")));
    return std::make_shared<const Secret>(std::move(typed));
}

/// Of exactly this place: a key that is kept for another host, port or path is not looked for.
QCoro::Task<Result<SharedKey>> keyFromKeychain(ServerUrl place)
{
    KeychainStore keychain;
    const SecretKey kept{place.key(), u"admin-key"_s};
    const auto answer = co_await keychain.read(kept);
    if (auto* found = std::get_if<Secret>(answer.get()))
        co_return std::make_shared<const Secret>(std::move(*found));
    if (const auto* closed = std::get_if<SecretUnavailable>(answer.get()))
        co_return tl::unexpected(wrongOrder(
            ConfigurationWords::tr("This computer’s keychain cannot be asked: %1").arg(closed->error.detail)));
    co_return tl::unexpected(
        wrongOrder(ConfigurationWords::tr("The keychain has no key for this address. Open the server in Provost once, "
                                          "or give the key through standard input.")));
}

QCoro::Task<Result<SharedKey>> keyOf(ConfigurationOrder order)
{
    if (!order.fromKeychain)
        co_return keyFromInput();
    auto key = co_await keyFromKeychain(*order.place);
    co_return key;
}

/// A server as this run asks it: reached as the list of servers says, where it is in there. Only `apply` lets something
/// leave that changes it.
QCoro::Task<Result<std::shared_ptr<ProvostApi>>> serverOf(Run run, SharedKey key)
{
    DoorSettings door;
    if (run.known) {
        KeychainStore keychain;
        const NetworkSecrets none;
        const auto way = co_await wayTo(&keychain, *run.known, none);
        if (!way)
            co_return tl::unexpected(way.error());
        door = *way;
    }
    door.readOnly = run.deed != ConfigurationDeed::Apply;
    door.witness = run.journal;
    door.managed = run.policy.network;
    co_return std::make_shared<ProvostApi>(*run.order.place, std::move(key), door);
}

Call callOf(std::chrono::milliseconds deadline)
{
    Call call;
    call.deadline = deadline;
    return call;
}

constexpr std::chrono::minutes longestLook(2);
constexpr std::chrono::minutes longestApply(15);

/// Opened before anything is sent, and left as it was.
bool canWrite(const QString& path)
{
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    file.cancelWriting();
    return isOpen;
}

QCoro::Task<CheckEnd> exportThere(Run run)
{
    const auto& output = run.order.output;
    if (!output.isEmpty() && !canWrite(output))
        co_return refuse(run, u"file"_s,
                         ConfigurationWords::tr("The file %1 cannot be written.").arg(isolated(output)));
    const auto key = co_await keyOf(run.order);
    if (!key)
        co_return refuse(run, u"key"_s, key.error().detail);
    const auto opened = co_await serverOf(run, *key);
    if (!opened)
        co_return refuse(run, opened.error());
    const auto& server = *opened;
    const auto document = co_await server->exportConfiguration(callOf(longestLook));
    if (!document)
        co_return refuse(run, document.error());
    const auto text = configurationText(*document);
    if (output.isEmpty())
        co_return print(text) ? CheckEnd::AllFine : CheckEnd::NotRun;
    const auto written = co_await saveText(output, text);
    co_return written ? CheckEnd::AllFine : refuse(run, written.error());
}

/// As `plan` says it.
CheckEnd tell(const Run& run, const ConfigurationPlan& plan, CheckEnd end)
{
    if (run.order.json)
        return say(wire::toJson(plan), end);
    auto lines = words::linesOf(plan);
    lines.append(words::countsOf(plan));
    if (run.deed == ConfigurationDeed::Plan && !plan.steps.isEmpty())
        lines.append(ConfigurationWords::tr("Plan: %1", "digest").arg(plan.digest));
    return print(forTerminal(lines.join(u'\n')).toUtf8() + '\n') ? end : CheckEnd::NotRun;
}

QCoro::Task<CheckEnd> planThere(Run run)
{
    const auto document = co_await readConfigurationFile(run.order.from);
    if (!document)
        co_return refuse(run, document.error());
    const auto key = co_await keyOf(run.order);
    if (!key)
        co_return refuse(run, u"key"_s, key.error().detail);
    const auto opened = co_await serverOf(run, *key);
    if (!opened)
        co_return refuse(run, opened.error());
    const auto& server = *opened;
    const auto plan = co_await server->planConfiguration(*document, callOf(longestLook));
    if (!plan)
        co_return refuse(run, plan.error());
    co_return tell(run, *plan, plan->steps.isEmpty() ? CheckEnd::AllFine : CheckEnd::Found);
}

bool makesSecrets(const ConfigurationPlan& plan)
{
    return std::ranges::any_of(plan.steps, [](const ConfigurationStep& step) {
        return step.kind == "webhook"_L1 && step.action == ConfigurationStep::Action::Create;
    });
}

bool isAgreed(const Run& run, const ConfigurationPlan& plan)
{
    if (run.order.isAgreed || !run.order.digest.isEmpty())
        return true;
    const auto word = ConfigurationWords::tr("yes", "an answer that is typed");
    const auto question = forTerminal(
        ConfigurationWords::tr("At %1 this will be done:\n%2\n%3\nType “%4” to go on: ", "address, list, counts, word")
            .arg(isolated(run.order.place->display()), words::linesOf(plan).join(u'\n'), words::countsOf(plan), word));
    const auto answer = readTypedLine(question);
    return answer.compare(word, Qt::CaseInsensitive) == 0 || answer.compare("yes"_L1, Qt::CaseInsensitive) == 0;
}

/// Why the plan cannot be carried out as it was ordered; unset: it can.
std::optional<CheckEnd> objectionTo(const Run& run, const ConfigurationPlan& plan)
{
    const auto& order = run.order;
    if (!order.digest.isEmpty() && order.digest != plan.digest)
        return refuse(run, u"changed"_s,
                      ConfigurationWords::tr("Nothing was done: the server or the document is another one than when "
                                             "that plan was made. Make a new plan and look at it."),
                      CheckEnd::Found);
    if (makesSecrets(plan) && order.secretsFile.isEmpty())
        return refuse(run, u"secrets"_s,
                      ConfigurationWords::tr("Nothing was done: new webhooks get secrets that are told once. Name a "
                                             "file for them with --secrets."));
    if (!order.secretsFile.isEmpty() && !canWrite(order.secretsFile))
        return refuse(run, u"file"_s,
                      ConfigurationWords::tr("The file %1 cannot be written.").arg(isolated(order.secretsFile)));
    if (!isAgreed(run, plan))
        return refuse(run, u"not-agreed"_s, ConfigurationWords::tr("Nothing was done."));
    return std::nullopt;
}

/// The one time that they are told, into a file that this user alone can read.
QCoro::Task<Result<void>> keepSecrets(QString path, QList<NewSecret> secrets)
{
    QByteArray text;
    for (const auto& each : secrets) {
        text += "# " + plainText(each.account).toUtf8() + ", " + plainText(each.name).toUtf8() + '\n';
        text += each.secret->expose().toByteArray() + '\n';
    }
    auto written = co_await savePrivateText(path, text);
    text.fill('\0');
    co_return written;
}

/// Whether an answer says that nothing was done.
bool isOutcomeKnown(const Error& error)
{
    return error.httpStatus >= 400 && error.kind != ErrorKind::BadAnswer && error.kind != ErrorKind::ServerFault &&
           error.kind != ErrorKind::Unavailable;
}

QCoro::Task<CheckEnd> applyThere(Run run)
{
    const auto document = co_await readConfigurationFile(run.order.from);
    if (!document)
        co_return refuse(run, document.error());
    const auto key = co_await keyOf(run.order);
    if (!key)
        co_return refuse(run, u"key"_s, key.error().detail);
    const auto opened = co_await serverOf(run, *key);
    if (!opened)
        co_return refuse(run, opened.error());
    const auto& server = *opened;
    const auto plan = co_await server->planConfiguration(*document, callOf(longestLook));
    if (!plan)
        co_return refuse(run, plan.error());
    if (plan->steps.isEmpty() && run.order.digest.isEmpty())
        co_return tell(run, *plan, CheckEnd::AllFine);
    if (const auto objection = objectionTo(run, *plan))
        co_return *objection;
    auto call = callOf(longestApply);
    const auto before = co_await server->exportConfiguration(callOf(longestLook));
    if (before)
        call.before = QJsonDocument(*before).toJson(QJsonDocument::Compact); // for the journal
    const auto applied = co_await server->applyConfiguration(*document, plan->digest, call);
    if (!applied && applied.error().kind == ErrorKind::Precondition)
        co_return refuse(run, u"changed"_s,
                         ConfigurationWords::tr("The server changed in the meantime, so the plan is not true any "
                                                "more. Make a new plan and look at it."),
                         CheckEnd::Found);
    if (!applied)
        co_return isOutcomeKnown(applied.error())
            ? refuse(run, applied.error())
            : refuse(
                  run, u"unknown"_s,
                  ConfigurationWords::tr("It is not known whether this was done: %1 Make a new plan, which says what "
                                         "is left to do.")
                      .arg(errorText(applied.error()).happened));
    if (!applied->secrets.isEmpty()) {
        const auto kept = co_await keepSecrets(run.order.secretsFile, applied->secrets);
        if (!kept)
            co_return refuse(run, u"secrets"_s,
                             ConfigurationWords::tr("All of it was done, but the secrets of the new webhooks could "
                                                    "not be written and are lost: %1. Give these webhooks new ones.")
                                 .arg(isolated(kept.error().detail)));
    }
    co_return tell(run, applied->plan, CheckEnd::AllFine);
}

QCoro::Task<CheckEnd> carryOut(Run run)
{
    switch (run.deed) {
    case ConfigurationDeed::Export:
        return exportThere(std::move(run));
    case ConfigurationDeed::Plan:
        return planThere(std::move(run));
    case ConfigurationDeed::Apply:
        return applyThere(std::move(run));
    }
    Q_UNREACHABLE();
}

/// Why this computer does not let it be done; empty: it does.
QString forbidden(const Run& run)
{
    const auto& policy = run.policy;
    if (run.deed == ConfigurationDeed::Export && policy.exportOff)
        return ConfigurationWords::tr("This computer’s policy does not let anything be exported.");
    if (run.deed != ConfigurationDeed::Apply)
        return {};
    if (policy.readOnly)
        return ConfigurationWords::tr("This computer’s policy does not let anything be changed on servers.");
    if (run.known && run.known->character.readOnly)
        return ConfigurationWords::tr("%1 is read-only in Provost: nothing is changed there from this computer. Where "
                                      "that is not meant, switch it off for this server in the settings.")
            .arg(isolated(run.known->name));
    return {};
}

} // namespace

int runConfiguration(ConfigurationDeed deed, int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    auto order = configurationOrderIn(deed, QCoreApplication::arguments());
    if (!order)
        return static_cast<int>(complain(wordOf(deed), order.error().detail));
    if (!order->print.isEmpty())
        return print(order->print.toUtf8()) ? 0 : static_cast<int>(CheckEnd::NotRun);
    const Language language(order->language.isEmpty() ? QLocale::system().uiLanguages() : QStringList{order->language});
    const auto places = order->dataFolder.isEmpty() ? Places::standard() : Places::under(order->dataFolder);
    Run run{deed, *std::move(order), readPolicy(places ? places->policy : systemPolicyPlace()), {}, {}};
    if (!places)
        return static_cast<int>(refuse(run, u"file"_s, places.error().subject));
    ServerProfiles profiles(places->serversFile);
    if (!profiles.load())
        return static_cast<int>(
            refuse(run, u"file"_s,
                   ConfigurationWords::tr(
                       "The list of servers of Provost cannot be read, so that nobody knows how this one is "
                       "reached and whether it may be changed from here.")));
    profiles.provide(run.policy.servers);
    run.known = profiles.find(u"provost"_s, *run.order.place);
    if (const auto why = forbidden(run); !why.isEmpty())
        return static_cast<int>(refuse(run, u"forbidden"_s, why));
    const bool nobodyAsked = run.order.digest.isEmpty() && !run.order.isAgreed;
    if (deed == ConfigurationDeed::Apply && nobodyAsked && !isTerminalInput())
        return static_cast<int>(refuse(
            run, u"not-agreed"_s,
            ConfigurationWords::tr("Where standard input is no terminal nobody can be asked: give the digest of a plan "
                                   "with --plan, or --yes.")));
    if (deed == ConfigurationDeed::Apply)
        run.journal = std::make_shared<Journal>(places->journalFile);
    return runToItsEnd(carryOut(std::move(run)));
}

} // namespace provost
