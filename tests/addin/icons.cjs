// In the place of @fluentui/react-icons, whose thousands of pictures take each file of tests a second to load.
const { createElement } = require('react');

const Icon = (props) => createElement('svg', { 'aria-hidden': true, ...props });

const others = {
  bundleIcon: () => Icon,
  iconFilledClassName: 'fui-Icon-filled',
  iconRegularClassName: 'fui-Icon-regular',
};

module.exports = new Proxy(others, {
  get: (known, name) => (/(?:Filled|Regular)$/.test(String(name)) ? Icon : known[name]),
});
