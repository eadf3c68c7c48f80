// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/configuration.h"

#include "model/commands/save_text.h"
#include "model/commands/step.h"
#include "model/store/off_thread.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qint64 longestDocument = 64LL * 1024 * 1024;
/// Users of removed connections part with them in steps, which takes its time.
constexpr std::chrono::minutes longestApply(10);

Result<QJsonObject> documentIn(const QString& path)
{
    QFile file(path);
    const auto name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, name, file.errorString());
    if (file.size() > longestDocument)
        return fail(ErrorKind::TooLarge, name);
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return fail(ErrorKind::Invalid, name,
                    problem.error == QJsonParseError::NoError
                        ? u"it is no JSON object"_s
                        : u"byte %1: %2"_s.arg(QString::number(problem.offset), problem.errorString()));
    return document.object();
}

QCoro::Task<Result<void>> applyThere(OpenServer at, QJsonObject document, QString digest, SecretsHeard heard,
                                     Cancellation cancel)
{
    const auto present = co_await exportConfiguration(at, cancel);
    if (!present)
        co_return tl::unexpected(present.error());
    if (!at.isOpen())
        co_return serverClosed();
    const auto before = QJsonDocument(*present).toJson(QJsonDocument::Compact);
    const auto write = [document, digest, before](AdminApi& api, Call call) {
        call.before = before;
        return api.applyConfiguration(document, digest, std::move(call));
    };
    auto answer = at.session->call(write, longestApply);
    const auto applied = co_await step(std::move(answer), cancel);
    if (!applied)
        co_return tl::unexpected(applied.error());
    if (heard && !applied->secrets.isEmpty())
        heard(applied->secrets);
    co_return Result<void>();
}

} // namespace

QByteArray configurationText(const QJsonObject& document)
{
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

QCoro::Task<Result<QJsonObject>> readConfigurationFile(QString path)
{
    auto reading = offThread([path] { return documentIn(path); });
    const auto document = co_await settled(reading);
    co_return document.value_or(fail(ErrorKind::Cancelled, path));
}

QCoro::Task<Result<QJsonObject>> exportConfiguration(OpenServer at, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto answer = at.session->call([](AdminApi& api, Call call) { return api.exportConfiguration(std::move(call)); });
    co_return co_await step(std::move(answer), cancel);
}

QCoro::Task<Result<ConfigurationPlan>> planConfiguration(OpenServer at, QJsonObject document, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    const auto ask = [document](AdminApi& api, Call call) { return api.planConfiguration(document, std::move(call)); };
    auto answer = at.session->call(ask);
    co_return co_await step(std::move(answer), cancel);
}

ChangeStep configurationChange(OpenServer at, const QString& subject, const QJsonObject& document,
                               const QString& digest, SecretsHeard heard)
{
    return {subject, [=](Cancellation cancel) { return applyThere(at, document, digest, heard, cancel); }};
}

QCoro::Task<Result<void>> writeConfiguration(OpenServer at, QString path, Cancellation cancel)
{
    const auto present = co_await exportConfiguration(at, cancel);
    if (!present)
        co_return tl::unexpected(present.error());
    co_return co_await saveText(path, configurationText(*present));
}

QCoro::Task<Result<void>> keepConfiguration(OpenServer at, QString path, Cancellation cancel)
{
    const auto present = co_await exportConfiguration(at, cancel);
    if (!present)
        co_return tl::unexpected(present.error());
    co_return co_await savePrivateText(path, configurationText(*present));
}

} // namespace provost
