// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/save_text.h"

#include "model/commands/off_thread.h"
#include "model/commands/step.h"

#include <QFileInfo>
#include <QSaveFile>

namespace provost {

QCoro::Task<Result<void>> saveText(QString path, QByteArray text)
{
    auto writing = offThread([path, text]() -> Result<void> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            return fail(ErrorKind::Storage, QFileInfo(path).fileName(), file.errorString());
        return {};
    });
    const auto written = co_await settled(writing);
    co_return written.value_or(fail(ErrorKind::Cancelled, path));
}

} // namespace provost
