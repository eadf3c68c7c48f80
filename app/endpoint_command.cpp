// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/endpoint_command.h"

#include "app/platform/typed_token.h"
#include "app/policy.h"
#include "model/checks/endpoint_call.h"
#include "model/commands/kept_token.h"
#include "model/commands/save_text.h"
#include "model/secrets/keychain_store.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

using SharedToken = std::shared_ptr<const Secret>;

struct EndpointWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::CheckCommand)
};

Result<SharedToken> tokenFromInput()
{
    auto typed = readTypedToken(EndpointWords::tr("Token: "));
    if (typed.isEmpty())
        return tl::unexpected(wrongOrder(EndpointWords::tr("No token came. It is the first line of standard input.")));
    if (!canBeToken(typed))
        return tl::unexpected(wrongOrder(
            EndpointWords::tr("The first line of standard input is no token. It stands there alone, without the "
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

QCoro::Task<Result<SharedToken>> tokenFromKeychain(ServerUrl endpoint, QString connection)
{
    KeychainStore keychain;
    const auto keys = keysOf(endpoint, connection);
    for (const auto& key : keys) {
        const auto answer = co_await keychain.read(key);
        if (auto* found = std::get_if<Secret>(answer.get()))
            co_return std::make_shared<const Secret>(std::move(*found));
        if (const auto* closed = std::get_if<SecretUnavailable>(answer.get()))
            co_return tl::unexpected(wrongOrder(
                EndpointWords::tr("This computer’s keychain cannot be asked: %1").arg(closed->error.detail)));
    }
    co_return tl::unexpected(wrongOrder(
        EndpointWords::tr("The keychain has no token for this address. Keep one with the connection in Provost, or "
                          "give it through standard input.")));
}

} // namespace

CheckEnd complain(const QString& command, const QString& sentence)
{
    std::fprintf(stderr, "provost %s: %s\n", qUtf8Printable(command), qUtf8Printable(sentence));
    return CheckEnd::NotRun;
}

bool print(const QByteArray& text)
{
    const auto size = static_cast<size_t>(text.size());
    return std::fwrite(text.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

QCoro::Task<Result<SharedToken>> tokenOf(EndpointOrder order)
{
    if (!order.fromKeychain)
        co_return tokenFromInput();
    auto token = co_await tokenFromKeychain(*order.place, order.connection);
    co_return token;
}

Result<void> outputIsOpen(const EndpointOrder& order)
{
    if (order.output.isEmpty())
        return {};
    QSaveFile file(order.output); // writes beside it, and takes its place only when all of it is there
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, QFileInfo(order.output).fileName(), file.errorString());
    file.cancelWriting();
    return {};
}

CheckEnd complainOfOutput(const QString& command, const Error& error)
{
    return complain(command, EndpointWords::tr("The report could not be written: %1").arg(error.detail));
}

QCoro::Task<CheckEnd> handOver(EndpointOrder order, QString command, Handover handover)
{
    if (order.output.isEmpty())
        co_return print(handover.report) ? handover.end : CheckEnd::NotRun;
    const auto saved = co_await saveText(order.output, handover.report);
    if (saved)
        co_return print(handover.summary.toUtf8() + '\n') ? handover.end : CheckEnd::NotRun;
    complainOfOutput(command, saved.error());
    [[maybe_unused]] const bool isPrinted = print(handover.text); // there is no third place
    co_return CheckEnd::NotRun;
}

int runToItsEnd(QCoro::Task<CheckEnd> command)
{
    // Queued, because it may be over before the event loop begins.
    QCoro::connect(std::move(command), qApp, [](CheckEnd end) {
        QMetaObject::invokeMethod(qApp, [end] { QCoreApplication::exit(static_cast<int>(end)); }, Qt::QueuedConnection);
    });
    return QCoreApplication::exec();
}

} // namespace provost
