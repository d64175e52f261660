// SPDX-License-Identifier: GPL-3.0-or-later
#include "libyaml_tree.h"

#include <yaml.h>

#include <algorithm>
#include <array>

namespace bank::test {

namespace {

bool isNull(std::string_view text) {
    constexpr std::array<std::string_view, 5> kNulls{"", "~", "null", "Null", "NULL"};
    return std::ranges::find(kNulls, text) != kNulls.end();
}

std::optional<YamlNode> nodeOf(yaml_document_t& document, int index, int depth) {
    const yaml_node_t* node = yaml_document_get_node(&document, index);
    if (!node || depth > 64)
        return std::nullopt;
    YamlNode result;
    if (node->type == YAML_SCALAR_NODE) {
        result.text.assign(reinterpret_cast<const char*>(node->data.scalar.value), node->data.scalar.length);
        const bool isPlain = node->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
        result.kind = isPlain && isNull(result.text) ? YamlNode::Kind::Null : YamlNode::Kind::Text;
        if (result.kind == YamlNode::Kind::Null)
            result.text.clear();
        return result;
    }
    result.kind = node->type == YAML_SEQUENCE_NODE ? YamlNode::Kind::List : YamlNode::Kind::Map;
    if (result.kind == YamlNode::Kind::List) {
        for (const int* item = node->data.sequence.items.start; item < node->data.sequence.items.top;
             ++item) {
            std::optional<YamlNode> child = nodeOf(document, *item, depth + 1);
            if (!child)
                return std::nullopt;
            result.items.push_back(*std::move(child));
        }
        return result;
    }
    for (const yaml_node_pair_t* pair = node->data.mapping.pairs.start; pair < node->data.mapping.pairs.top;
         ++pair) {
        std::optional<YamlNode> key = nodeOf(document, pair->key, depth + 1);
        std::optional<YamlNode> value = nodeOf(document, pair->value, depth + 1);
        if (!key || !value || key->kind != YamlNode::Kind::Text)
            return std::nullopt;
        result.keys.push_back({key->text, 0});
        result.items.push_back(*std::move(value));
    }
    return result;
}

} // namespace

std::optional<YamlNode> libyamlTree(std::string_view text) {
    yaml_parser_t parser;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    std::optional<YamlNode> tree;
    yaml_document_t document;
    if (yaml_parser_load(&parser, &document)) {
        if (yaml_document_get_root_node(&document))
            tree = nodeOf(document, 1, 0);
        yaml_document_delete(&document);
        yaml_document_t second;
        const bool ended = yaml_parser_load(&parser, &second) && !yaml_document_get_root_node(&second);
        if (ended)
            yaml_document_delete(&second);
        else
            tree.reset();
    }
    yaml_parser_delete(&parser);
    return tree;
}

bool isSameTree(const YamlNode& left, const YamlNode& right) {
    return left.kind == right.kind && left.text == right.text &&
           std::ranges::equal(left.keys, right.keys, {}, &YamlNode::Key::text, &YamlNode::Key::text) &&
           std::ranges::equal(left.items, right.items, isSameTree);
}

} // namespace bank::test
