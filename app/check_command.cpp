// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/check_command.h"

#include "app/check_order.h"
#include "app/platform/typed_token.h"
#include "app/policy.h"
#include "model/checks/check_report.h"
#include "model/checks/doctor.h"
#include "model/commands/kept_token.h"
#include "model/commands/save_text.h"
#include "model/secrets/keychain_store.h"
#include "translations/language.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QLocale>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

using Token = std::shared_ptr<const Secret>;

struct CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::CheckCommand)
};

CheckEnd complain(const QString& sentence)
{
    std::fprintf(stderr, "provost check: %s\n", qUtf8Printable(sentence));
    return CheckEnd::NotRun;
}

Error problem(const QString& sentence)
{
    return {ErrorKind::Invalid, {}, sentence, 0, {}, {}, 0};
}

Result<Token> tokenFromInput()
{
    auto typed = readTypedToken(CheckWords::tr("Token: "));
    if (typed.isEmpty())
        return tl::unexpected(problem(CheckWords::tr("No token came. It is the first line of standard input.")));
    if (!canBeToken(typed))
        return tl::unexpected(
            problem(CheckWords::tr("The first line of standard input is no token. It stands there alone, without the "
                                   "word Bearer and without spaces.")));
    return std::make_shared<const Secret>(std::move(typed));
}

/// Where in the keychain a token of this endpoint may be: under each place that the endpoint lies at or below, the
/// nearest first. One that is bound to another host, port or path is never looked for.
QList<SecretKey> keysOf(const ServerUrl& endpoint, const QString& connection)
{
    auto segments = endpoint.basePath().split(u'/', Qt::SkipEmptyParts);
    const auto id = connection.isEmpty() && !segments.isEmpty()
                        ? QUrl::fromPercentEncoding(segments.takeLast().toLatin1())
                        : connection;
    QList<SecretKey> keys;
    for (bool last = false; !last; last = segments.isEmpty(), segments = segments.mid(0, segments.size() - 1)) {
        QUrl place = endpoint.url();
        place.setPath(segments.isEmpty() ? QString() : u'/' + segments.join(u'/'), QUrl::StrictMode);
        keys.append(tokenKey(place, ConnectionId(id)));
    }
    return keys;
}

QCoro::Task<Result<Token>> tokenFromKeychain(ServerUrl endpoint, QString connection)
{
    KeychainStore keychain;
    const auto keys = keysOf(endpoint, connection);
    for (const auto& key : keys) {
        const auto answer = co_await keychain.read(key);
        if (auto* found = std::get_if<Secret>(answer.get()))
            co_return std::make_shared<const Secret>(std::move(*found));
        if (const auto* closed = std::get_if<SecretUnavailable>(answer.get()))
            co_return tl::unexpected(
                problem(CheckWords::tr("This computer’s keychain cannot be asked: %1").arg(closed->error.detail)));
    }
    co_return tl::unexpected(problem(
        CheckWords::tr("The keychain has no token for this address. Keep one with the connection in Provost, or "
                       "give it through standard input.")));
}

QByteArray written(const Examination& examination, CheckOrder::Format format)
{
    switch (format) {
    case CheckOrder::Format::Text:
        return checkreport::toText(examination).toUtf8();
    case CheckOrder::Format::Json:
        return checkreport::toJson(examination);
    case CheckOrder::Format::Html:
        return checkreport::toHtml(examination);
    }
    Q_UNREACHABLE();
}

bool print(const QByteArray& text)
{
    const auto size = static_cast<size_t>(text.size());
    return std::fwrite(text.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
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

QCoro::Task<CheckEnd> check(CheckOrder order)
{
    Result<Token> token;
    if (order.fromKeychain)
        token = co_await tokenFromKeychain(*order.place, order.connection);
    else
        token = tokenFromInput();
    if (!token)
        co_return complain(token.error().detail);
    DoorSettings settings;
    settings.readOnly = true;
    const Endpoint endpoint{std::make_shared<NetworkDoor>(settings), *order.place, *token};
    Call call;
    call.deadline = examinationTime;
    const FindingHeard nobody;
    const auto examination = co_await examine(endpoint, nobody, call);
    const auto report = written(examination, order.format);
    if (order.output.isEmpty())
        co_return print(report) ? endOf(examination) : CheckEnd::NotRun;
    const auto saved = co_await saveText(order.output, report);
    if (!saved)
        co_return complain(CheckWords::tr("The report could not be written: %1").arg(saved.error().detail));
    co_return print(summary(examination).toUtf8() + '\n') ? endOf(examination) : CheckEnd::NotRun;
}

} // namespace

int runCheck(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    auto order = CheckOrder::parse(QCoreApplication::arguments());
    if (!order)
        return static_cast<int>(complain(order.error().detail));
    if (!order->print.isEmpty())
        return print(order->print.toUtf8()) ? 0 : static_cast<int>(CheckEnd::NotRun);
    const Language language(order->language.isEmpty() ? QLocale::system().uiLanguages() : QStringList{order->language});
    if (!order->output.isEmpty() && readPolicy(systemPolicyPlace()).exportOff)
        return static_cast<int>(
            complain(CheckWords::tr("This computer’s policy does not let reports be written into files.")));
    // Queued, because it may be over before the event loop begins.
    QCoro::connect(check(*std::move(order)), &application, [](CheckEnd end) {
        QMetaObject::invokeMethod(qApp, [end] { QCoreApplication::exit(static_cast<int>(end)); }, Qt::QueuedConnection);
    });
    return QCoreApplication::exec();
}

} // namespace provost
