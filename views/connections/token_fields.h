// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/capabilities.h"
#include "model/domain/request.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace provost {

struct Error;
class FaultLine;

/// What a person decides about a token before it exists: its label, until when it works, what for and from where.
class TokenFields : public QWidget
{
    Q_OBJECT

public:
    /// Only what the server lets a person decide is asked for.
    TokenFields(const Capabilities& can, QWidget* parent);

    /// Fills in what another token has, but for its expiry.
    void setLike(const Token& token);
    /// Says beside its field what is missing.
    [[nodiscard]] bool verify();
    [[nodiscard]] NewToken token() const;
    /// Says the server's refusal beside the field that it is about. False where it is about none of them.
    [[nodiscard]] bool showRefusal(const Error& error);

private:
    [[nodiscard]] QWidget* expiryRoom();
    [[nodiscard]] QWidget* scopesRoom();
    void say(const QString& fault);

    QLineEdit* m_label;
    QComboBox* m_expiry;
    QList<QCheckBox*> m_scopes; ///< in the order of tokenScopes()
    QLineEdit* m_addresses;
    FaultLine* m_fault;
};

/// The scope in words: "Read users".
[[nodiscard]] QString wordsOf(TokenScope scope);

} // namespace provost
