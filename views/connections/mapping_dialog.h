// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/attribute_mapping.h"
#include "views/common/dialog.h"
#include "views/connections/workplace.h"

class QComboBox;
class QLineEdit;

namespace provost {

class MappingModel;
class PlainLabel;
class SearchField;
class Table;

/// Edits which attribute fills which field of the product, and shows on a real user what would come of it. What is
/// typed is checked at once; nothing is changed before it is saved.
class MappingDialog : public Dialog
{
    Q_OBJECT

public:
    MappingDialog(Workplace at, Connection connection, QWidget* parent);

    void open() override;
    void reject() override;

Q_SIGNALS:
    /// The mapping was changed; `undo` takes that back.
    void saved(const QList<provost::ChangeStep>& undo);

private:
    void buildTry();
    void buildTable();
    void buildEditor();
    void buildFooter();
    void load();
    void findUsers(const QString& text);
    void showChosenRow();
    void takeAttribute();
    void preview();
    void showPreview(const Result<MappingPreview>& preview);
    void updateSave();
    void save();

    Workplace m_at;
    Connection m_connection;
    AttributeMapping m_before;
    Cancellation m_cancel;
    Cancellation m_search;
    Cancellation m_preview;
    bool m_busy = false;
    MappingModel* m_model;
    SearchField* m_find = nullptr;
    QComboBox* m_user = nullptr;
    PlainLabel* m_tried = nullptr;
    Table* m_table = nullptr;
    PlainLabel* m_field = nullptr;
    QLineEdit* m_attribute = nullptr;
    Button* m_defaults = nullptr;
    Button* m_save = nullptr;
};

} // namespace provost
