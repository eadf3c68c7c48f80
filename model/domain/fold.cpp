// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/fold.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace provost {
namespace {

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// Letters that people find by others, but that Unicode does not decompose; small ones, folding comes before.
QStringView plainForm(char32_t letter)
{
    switch (letter) {
    case U'ß':
        return u"ss";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'ø':
        return u"o";
    case U'ł':
        return u"l";
    case U'đ':
    case U'ð':
        return u"d";
    case U'ħ':
        return u"h";
    case U'ı':
        return u"i";
    case U'þ':
        return u"th";
    default:
        return {};
    }
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
        if (QChar::isMark(character))
            continue;
        if (const auto plain = plainForm(character); !plain.isEmpty())
            key += plain;
        else
            key += QChar::fromUcs4(character);
    }
    return key.normalized(QString::NormalizationForm_KC);
}

QList<std::pair<qsizetype, qsizetype>> placesOf(QStringView key, QStringView text)
{
    if (key.isEmpty())
        return {};
    // What was folded, and of each of its characters where the letter that it comes from begins and ends.
    QString folded;
    QList<std::pair<qsizetype, qsizetype>> letters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    for (qsizetype begin = 0, end = finder.toNextBoundary(); end >= 0; begin = end, end = finder.toNextBoundary()) {
        folded += searchKey(text.sliced(begin, end - begin));
        letters.resize(folded.size(), {begin, end});
    }
    QList<std::pair<qsizetype, qsizetype>> places;
    for (auto at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + key.size())) {
        const auto begin = letters.at(at).first;
        places.emplaceBack(begin, letters.at(at + key.size() - 1).second - begin);
    }
    return places;
}

int compareCodePoints(QStringView a, QStringView b)
{
    const auto [left, right] = std::ranges::mismatch(a, b);
    if (left == a.end() || right == b.end())
        return (left != a.end()) - (right != b.end());
    // Surrogates stand for what is above all other characters, but lie below some of them.
    const auto weight = [](QChar c) { return c.isSurrogate() ? 0x10000 + c.unicode() : c.unicode(); };
    return weight(*left) - weight(*right);
}

} // namespace provost
