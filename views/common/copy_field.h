// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;
class QTimer;

namespace provost {

class Button;

/// A value to read and to copy, never to change: read-only field and a Copy button that confirms. Not for secrets
/// (SecretField).
class CopyField : public QWidget
{
    Q_OBJECT
public:
    /// `name` says what the value is, for screen readers ("SCIM base URL"). The button's objectName is "copy", the
    /// field's "value".
    explicit CopyField(const QString& name, QWidget* parent = nullptr);

    void setValue(const QString& value);
    [[nodiscard]] QString value() const { return m_value; }
    /// In the fixed-width font; on by default.
    void setMono(bool mono);

Q_SIGNALS:
    void copied();

private:
    void copy();
    void confirm(bool copied);

    QString m_name;
    QString m_value;
    QLineEdit* m_field;
    Button* m_button;
    QTimer* m_confirmation;
};

} // namespace provost
