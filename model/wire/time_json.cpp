// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/wire.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace provost::wire {

QString timeToText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

Result<QDateTime> timeFromText(const QString& text, const QString& subject)
{
    // Qt takes a time without an offset for local time, so the offset is demanded here (RFC 3339 section 5.6).
    static const QRegularExpression form(
        uR"(\A\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})\z)"_s,
        QRegularExpression::DontCaptureOption);
    if (text.size() <= 40 && form.match(text).hasMatch()) {
        const auto time = QDateTime::fromString(text.toUpper(), Qt::ISODateWithMs);
        if (time.isValid())
            return time.toUTC();
    }
    return fail(ErrorKind::BadAnswer, subject, u"a time is missing here (RFC 3339 with offset)"_s);
}

} // namespace provost::wire
