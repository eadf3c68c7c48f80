// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cases/marked_text.h"

namespace provost::marking {
namespace {

// Of the private use area; which kind follows from the first one.
constexpr char16_t firstBegin = 0xE000;
constexpr char16_t lastBegin = firstBegin + static_cast<char16_t>(TextMark::Kind::Other);
constexpr char16_t end = lastBegin + 1;

bool isBegin(QChar c)
{
    return c.unicode() >= firstBegin && c.unicode() <= lastBegin;
}

} // namespace

QString cleaned(QString outside)
{
    for (qsizetype i = 0; i < outside.size(); ++i) {
        auto& c = outside[i];
        if (c.isHighSurrogate() && i + 1 < outside.size() && outside.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || isBegin(c) || c.unicode() == end)
            c = QChar::ReplacementCharacter;
    }
    return outside;
}

QString marked(const QString& text, TextMark::Kind kind)
{
    return QChar(static_cast<char16_t>(firstBegin + static_cast<char16_t>(kind))) + text + QChar(end);
}

qsizetype endOfMark(const QString& text, qsizetype at)
{
    return isBegin(text.at(at)) ? text.indexOf(QChar(end), at) + 1 : -1;
}

MarkedText taken(const QString& text)
{
    MarkedText result;
    result.text.reserve(text.size());
    for (const auto c : text) {
        if (isBegin(c))
            result.marks.append({result.text.size(), 0, static_cast<TextMark::Kind>(c.unicode() - firstBegin)});
        else if (c.unicode() == end) {
            if (!result.marks.isEmpty())
                result.marks.last().length = result.text.size() - result.marks.last().at;
        } else
            result.text += c;
    }
    return result;
}

} // namespace provost::marking
