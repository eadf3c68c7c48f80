// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace provost {

/// Where something else stands in a text than what was there.
struct TextMark
{
    enum class Kind { Person, Secret, Other };

    qsizetype at = 0; ///< in UTF-16 units, as a QString counts
    qsizetype length = 0;
    Kind kind = Kind::Other;

    friend bool operator==(const TextMark&, const TextMark&) = default;
};

struct MarkedText
{
    QString text;
    QList<TextMark> marks; ///< in the order of their places
};

/// While texts are put together, marks stand in them as characters that nobody else can use there. Pure.
namespace marking {

/// What came from outside, without such characters, and without halves of characters: a regular expression matches
/// nothing in a text that has one.
[[nodiscard]] QString cleaned(QString outside);
[[nodiscard]] QString marked(const QString& text, TextMark::Kind kind);
/// Where the next marked place ends that begins at `at`; -1 where none begins there.
[[nodiscard]] qsizetype endOfMark(const QString& text, qsizetype at);
/// The characters become marks.
[[nodiscard]] MarkedText taken(const QString& text);

} // namespace marking
} // namespace provost
