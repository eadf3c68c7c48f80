// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/save_text.h"

#include "model/commands/step.h"
#include "model/store/off_thread.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace provost {
namespace {

enum class Readers { AsUsual, OwnerAlone };

Result<void> write(const QString& path, const QByteArray& text, Readers readers)
{
    if (readers == Readers::OwnerAlone)
        QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly) &&
                        (readers == Readers::AsUsual || file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    if (!isOpen || file.write(text) != text.size() || !file.commit())
        return fail(ErrorKind::Storage, QFileInfo(path).fileName(), file.errorString());
    return {};
}

QCoro::Task<Result<void>> save(QString path, QByteArray text, Readers readers)
{
    auto writing = offThread([=] { return write(path, text, readers); });
    const auto written = co_await settled(writing);
    co_return written.value_or(fail(ErrorKind::Cancelled, path));
}

} // namespace

QCoro::Task<Result<void>> saveText(QString path, QByteArray text)
{
    return save(std::move(path), std::move(text), Readers::AsUsual);
}

QCoro::Task<Result<void>> savePrivateText(QString path, QByteArray text)
{
    return save(std::move(path), std::move(text), Readers::OwnerAlone);
}

} // namespace provost
