// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/dialog.h"

#include <QList>
#include <QStringList>

class QLineEdit;

namespace provost {

/// Lets a person change a few texts of something. What becomes of them is asked for afterwards.
class FieldsDialog : public Dialog
{
    Q_OBJECT

public:
    struct Field
    {
        QString objectName;
        QString name;
        QString value;
        bool mayBeEmpty = true;
    };

    /// `hint` stands above the fields.
    FieldsDialog(const QString& objectName, const QString& title, const QString& hint, const QList<Field>& fields,
                 QWidget* parent);

Q_SIGNALS:
    /// In the order of the fields, without blanks around what was typed; one of them at least is another, and what was
    /// left alone is as it was.
    void chosen(const QStringList& values);

private:
    void submit();
    void updateDeed();
    [[nodiscard]] QStringList values() const;

    QList<Field> m_fields;
    QList<QLineEdit*> m_edits;
    QStringList m_begun; ///< what stands in them at first: a line has no room for all that a text may have
    Button* m_deed;
};

} // namespace provost
