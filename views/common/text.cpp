// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/text.h"

using namespace Qt::StringLiterals;

namespace provost {

QString toolTipText(QStringView outside, qsizetype maxLength)
{
    const QString plain = plainSentence(outside, maxLength, true);
    return plain.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(plain.toHtmlEscaped());
}

QString menuText(QStringView outside, qsizetype maxLength)
{
    return plainText(outside, maxLength).replace(u'&', u"&&"_s);
}
} // namespace provost
