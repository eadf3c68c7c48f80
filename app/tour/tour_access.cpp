// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "app/tour/tour.h"
#include "model/items/rules_model.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

// The part of the tour through role mappings and permissions.

namespace provost {

QCoro::Task<> Tour::showAccess()
{
    auto& window = m_composition.window();
    const auto isCalm = [this] { return !isBusy(); };
    const auto isComputed = [&window] { return window.findChild<QAbstractButton*>(u"apply"_s)->isEnabled(); };
    co_await choosePane(u"mappings"_s);
    auto* rules = window.findChild<RulesModel*>();
    co_await until([&rules] { return rules->rowCount() > 1; });
    rules->setRole({1}, rules->roles().value(1).id);
    co_await until(isComputed);
    co_await picture(u"mappings-draft"_s);
    rules->discard();
    rules->remove({0, 1}); // nobody would be left who manages provisioning
    co_await until(
        [&window] { return !window.findChild<QAbstractButton*>(u"apply"_s)->accessibleDescription().isEmpty(); });
    co_await picture(u"mappings-barred"_s);
    rules->discard();
    rules->remove({1});
    co_await until(isComputed);
    press(u"apply"_s);
    co_await picture(u"mappings-apply"_s);
    closeDialogs();
    rules->discard();
    press(u"addRule"_s);
    co_await picture(u"mappings-add"_s);
    closeDialogs();
    press(u"pasteList"_s);
    co_await settled();
    if (auto* text = window.findChild<QPlainTextEdit*>(u"pastedText"_s))
        text->setPlainText(u"Group;Role\nSales;Viewer\nFinance;Admin\nFinanc\u0435;Admin\nDesign;Emperor\n\"Later"_s);
    co_await picture(u"mappings-paste"_s);
    closeDialogs();
    co_await choosePane(u"permissions"_s);
    co_await until(isCalm);
    press(u"makeRole"_s);
    co_await picture(u"permissions-new-role"_s);
    closeDialogs();
    m_composition.server()->directory->viewAs(RoleId(u"support"_s));
    co_await picture(u"permissions-view-as"_s);
    co_await choosePane(u"connections"_s);
    co_await picture(u"connections-view-as"_s);
    m_composition.server()->directory->viewAs(std::nullopt);
}

} // namespace provost
