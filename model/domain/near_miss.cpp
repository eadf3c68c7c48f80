// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/near_miss.h"

#include "model/domain/fold.h"
#include "model/domain/listed.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include <unicode/uspoof.h>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct NearMissWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::NearMiss)
};

constexpr NameDifferences everything = NameDifference::Encoding | NameDifference::Case | NameDifference::Separators |
                                       NameDifference::Width | NameDifference::Accents | NameDifference::LookAlike;

/// From the one that is left out of an explanation first to the mildest.
constexpr std::array strongestFirst{NameDifference::LookAlike,  NameDifference::Accents, NameDifference::Width,
                                    NameDifference::Separators, NameDifference::Case,    NameDifference::Encoding};

using SpoofChecker = std::unique_ptr<USpoofChecker, decltype([](USpoofChecker* checker) { uspoof_close(checker); })>;

/// ICU's tables are shared, so that a checker costs little.
SpoofChecker spoofChecker()
{
    UErrorCode status = U_ZERO_ERROR;
    return SpoofChecker(uspoof_open(&status));
}

/// ICU's length, which is an int32_t; names are bounded where they come in.
int32_t lengthOf(QStringView text)
{
    return static_cast<int32_t>(std::min<qsizetype>(text.size(), 1 << 20));
}

QString skeleton(const QString& text)
{
    const auto checker = spoofChecker();
    UErrorCode status = U_ZERO_ERROR;
    const auto length =
        uspoof_getSkeleton(checker.get(), 0, text.utf16() ? reinterpret_cast<const UChar*>(text.utf16()) : u"",
                           lengthOf(text), nullptr, 0, &status);
    if (status != U_BUFFER_OVERFLOW_ERROR)
        return text; // nothing to write: an empty name
    QString result(length, Qt::Uninitialized);
    status = U_ZERO_ERROR;
    uspoof_getSkeleton(checker.get(), 0, reinterpret_cast<const UChar*>(text.utf16()), lengthOf(text),
                       reinterpret_cast<UChar*>(result.data()), length, &status);
    return U_FAILURE(status) ? text : result;
}

bool isHidden(char32_t character)
{
    return QChar::category(character) == QChar::Other_Format || character == 0x034F; // combining grapheme joiner
}

bool separates(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Separator_Space:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Connector:
        return true;
    default:
        return isHidden(character) || QChar::isSpace(character);
    }
}

template <class Predicate>
QString without(const QString& text, Predicate leftOut)
{
    QString kept;
    kept.reserve(text.size());
    const QList<uint> characters = text.toUcs4();
    for (const char32_t character : characters) {
        if (!leftOut(character))
            kept += QChar::fromUcs4(character);
    }
    return kept;
}

/// A capital I looks like l, a small one does not: either of the two steps can hide what the other would find.
enum class Order { FoldFirst, LooksFirst };

/// The name with the given differences taken out.
QString levelled(QStringView name, NameDifferences differences, Order order)
{
    QString text = name.toString();
    if (differences.testFlag(NameDifference::Encoding))
        text = text.normalized(QString::NormalizationForm_C);
    if (differences.testFlag(NameDifference::Width))
        text = text.normalized(QString::NormalizationForm_KC);
    if (differences.testFlag(NameDifference::Separators))
        text = without(text, separates);
    if (differences.testFlag(NameDifference::Accents))
        text = without(text.normalized(QString::NormalizationForm_D), [](char32_t c) { return QChar::isMark(c); });
    const bool folds = differences.testFlag(NameDifference::Case);
    const bool looks = differences.testFlag(NameDifference::LookAlike);
    if (folds && order == Order::FoldFirst)
        text = caseKey(text);
    if (looks)
        text = skeleton(text);
    if (folds && order == Order::LooksFirst)
        text = caseKey(text);
    return text;
}

/// `capital letters`, or nothing for what is named by the sentence as a whole.
QString nameOf(NameDifference difference)
{
    switch (difference) {
    case NameDifference::Encoding:
        return NearMissWords::tr("how its letters are encoded");
    case NameDifference::Case:
        return NearMissWords::tr("capital letters");
    case NameDifference::Separators:
        return NearMissWords::tr("spaces, hyphens or underscores");
    case NameDifference::Width:
        return NearMissWords::tr("wide or narrow forms of letters");
    case NameDifference::Accents:
        return NearMissWords::tr("accents");
    case NameDifference::LookAlike:
        return NearMissWords::tr("letters that look the same");
    }
    Q_UNREACHABLE();
}

} // namespace

QString nearMissKey(QStringView name)
{
    // Coarse: every i counts as an l, since a capital one may be meant.
    return levelled(name, everything, Order::FoldFirst).replace(u'i', u'l');
}

std::optional<NameDifferences> nearMiss(QStringView wanted, QStringView present)
{
    if (wanted == present)
        return std::nullopt;
    const auto same = [wanted, present](NameDifferences differences) {
        return std::ranges::any_of(std::array{Order::FoldFirst, Order::LooksFirst}, [&](Order order) {
            const QString key = levelled(wanted, differences, order);
            return !key.isEmpty() && key == levelled(present, differences, order);
        });
    };
    if (nearMissKey(wanted) != nearMissKey(present))
        return std::nullopt;
    if (!same(everything))
        return std::nullopt;
    NameDifferences needed = everything;
    for (const NameDifference difference : strongestFirst) {
        const NameDifferences fewer = needed & ~NameDifferences(difference);
        if (same(fewer))
            needed = fewer;
    }
    return needed;
}

QString inWords(NameDifferences differences)
{
    QStringList names;
    for (auto it = strongestFirst.rbegin(); it != strongestFirst.rend(); ++it) {
        if (differences.testFlag(*it))
            names.append(nameOf(*it));
    }
    if (names.size() < 2)
        return NearMissWords::tr("differs only in %1").arg(listed(names));
    const QString last = names.takeLast();
    return NearMissWords::tr("differs only in %1 and %2").arg(listed(names), last);
}

std::optional<NameAlarm> nameAlarm(QStringView name)
{
    const QString text = name.toString();
    const QList<uint> characters = text.toUcs4();
    if (std::ranges::any_of(characters, [](char32_t c) { return isHidden(c); }))
        return NameAlarm::HiddenSigns;
    const auto checker = spoofChecker();
    UErrorCode status = U_ZERO_ERROR;
    uspoof_setChecks(checker.get(), USPOOF_RESTRICTION_LEVEL, &status);
    uspoof_setRestrictionLevel(checker.get(), USPOOF_MODERATELY_RESTRICTIVE);
    const auto failed =
        uspoof_check2(checker.get(), reinterpret_cast<const UChar*>(text.utf16()), lengthOf(text), nullptr, &status);
    if (U_SUCCESS(status) && (failed & USPOOF_RESTRICTION_LEVEL) != 0)
        return NameAlarm::MixedScripts;
    const auto isLetter = [](char32_t c) { return QChar::isLetter(c); };
    const auto isAscii = [](char32_t c) { return c < 0x80; };
    const QList<uint> seen = skeleton(without(text, [&](char32_t c) { return !isLetter(c); })).toUcs4();
    const bool foreign =
        std::ranges::none_of(characters, [&](char32_t c) { return isLetter(c) && isAscii(c); }) &&
        std::ranges::any_of(characters, [](char32_t c) {
            const auto script = QChar::script(c);
            return script != QChar::Script_Latin && script != QChar::Script_Common && script != QChar::Script_Inherited;
        });
    if (foreign && std::ranges::all_of(seen, isAscii))
        return NameAlarm::LooksLatin;
    return std::nullopt;
}

QString inWords(NameAlarm alarm)
{
    switch (alarm) {
    case NameAlarm::MixedScripts:
        return NearMissWords::tr("This name mixes letters of several scripts, so it may only look like another name.");
    case NameAlarm::LooksLatin:
        return NearMissWords::tr("Every letter of this name looks like a Latin one but is not.");
    case NameAlarm::HiddenSigns:
        return NearMissWords::tr("This name has signs that cannot be seen.");
    }
    Q_UNREACHABLE();
}

} // namespace provost
