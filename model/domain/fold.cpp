// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/fold.h"

#include <QList>

#include <algorithm>

namespace provost {
namespace {

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

bool isMark(char32_t character)
{
    return QChar::isMark(character);
}

} // namespace

QString caseKey(QStringView text)
{
    if (isAscii(text))
        return text.toString().toLower();
    // Folding can leave sequences that compose (and the reverse), hence the second normalisation.
    return text.toString()
        .normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

QString searchKey(QStringView text)
{
    if (isAscii(text))
        return text.toString().toLower();
    const QString decomposed = caseKey(text).normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(decomposed.size());
    const QList<uint> characters = decomposed.toUcs4();
    for (const char32_t character : characters) {
        if (!isMark(character))
            key += QChar::fromUcs4(character);
    }
    return key.normalized(QString::NormalizationForm_KC);
}

} // namespace provost
