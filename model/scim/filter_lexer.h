// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QJsonValue>
#include <QString>
#include <QStringView>

namespace provost::scim {

/// One token of a filter.
struct FilterToken
{
    enum class Kind { Word, String, OpenParenthesis, CloseParenthesis, OpenBracket, CloseBracket, End };

    Kind kind = Kind::End;
    QStringView text; ///< of a word: attribute name, operator, number, true, false, null
    QString string;   ///< of a string literal, with its escapes resolved
};

/// Cuts a filter into tokens, one at a time. Refers to the text it was given.
class FilterLexer
{
public:
    explicit FilterLexer(QStringView text)
        : m_text(text)
    {
    }

    /// scimType invalidFilter for an unfinished string or a wrong escape.
    Result<FilterToken> next();
    /// What has not been read yet.
    [[nodiscard]] QStringView rest() const { return m_text.sliced(m_position); }

private:
    Result<FilterToken> string();
    Result<QChar> escape();
    FilterToken word();

    QStringView m_text;
    qsizetype m_position = 0;
};

} // namespace provost::scim
